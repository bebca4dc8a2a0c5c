package org.cuecard.schema;

import java.lang.reflect.AccessibleObject;
import java.lang.reflect.Constructor;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;

/**
 * Calls of constructors and methods of the records to read, which may be private to their package. Method handles would
 * do the same, but making them takes a tenth of a short command's time.
 */
final class Calls {
    private Calls() {}

    static <T extends AccessibleObject> T open(T member) {
        member.setAccessible(true);
        return member;
    }

    /** Calls a method of one argument: a static method's parameter, or the object whose method it is. */
    static Object call(Method method, Object argument) {
        try {
            return method.getParameterCount() == 0 ? method.invoke(argument) : method.invoke(null, argument);
        } catch (InvocationTargetException e) {
            throw thrown(e);
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("made accessible, and yet: " + method, e);
        }
    }

    static Object create(Constructor<?> constructor, Object[] arguments) {
        try {
            return constructor.newInstance(arguments);
        } catch (InvocationTargetException e) {
            throw thrown(e);
        } catch (IllegalAccessException | InstantiationException e) {
            throw new IllegalStateException("made accessible, and yet: " + constructor, e);
        }
    }

    private static RuntimeException thrown(InvocationTargetException e) {
        Throwable cause = e.getCause();
        if (cause instanceof Error error) {
            throw error;
        }
        return cause instanceof RuntimeException problem ? problem : new IllegalStateException(cause);
    }
}
