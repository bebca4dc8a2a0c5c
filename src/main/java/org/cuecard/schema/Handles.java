package org.cuecard.schema;

import java.lang.invoke.MethodHandle;
import java.lang.invoke.MethodHandles;
import java.lang.invoke.MethodType;
import java.lang.reflect.Constructor;
import java.lang.reflect.Method;

/** Handles to the constructors and methods of the records to read, which may be private to their package. */
final class Handles {
    private static final MethodHandles.Lookup LOOKUP = MethodHandles.lookup();

    private Handles() {}

    /** A constructor that takes its arguments as one array. */
    static MethodHandle of(Constructor<?> constructor) {
        constructor.setAccessible(true);
        try {
            return LOOKUP.unreflectConstructor(constructor)
                    .asSpreader(Object[].class, constructor.getParameterCount())
                    .asType(MethodType.methodType(Object.class, Object[].class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("made accessible, and yet: " + constructor, e);
        }
    }

    /** A method of one argument: a static method's parameter, or the object whose method it is. */
    static MethodHandle of(Method method) {
        method.setAccessible(true);
        try {
            return LOOKUP.unreflect(method).asType(MethodType.methodType(Object.class, Object.class));
        } catch (IllegalAccessException e) {
            throw new IllegalStateException("made accessible, and yet: " + method, e);
        }
    }

    static Object call(MethodHandle method, Object argument) {
        try {
            return method.invokeExact(argument);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }

    static Object create(MethodHandle constructor, Object[] arguments) {
        try {
            return constructor.invokeExact(arguments);
        } catch (RuntimeException | Error e) {
            throw e;
        } catch (Throwable e) {
            throw new IllegalStateException(e);
        }
    }
}
