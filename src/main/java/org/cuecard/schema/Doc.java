package org.cuecard.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** What a field, a record or a choice means, in words for an author: editor help, schema and reference say it. */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.RECORD_COMPONENT, ElementType.TYPE, ElementType.FIELD})
public @interface Doc {
    /** One or two sentences, with the unit where there is one. */
    String value();

    /** A value as an author would write it; may be empty. */
    String example() default "";
}
