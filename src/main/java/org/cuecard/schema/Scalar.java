package org.cuecard.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks a type that one YAML scalar spells. It has a {@code public static T parse(String)} that throws
 * {@link IllegalArgumentException} with a message fit for the author: what is wrong, without a full stop. Its
 * {@code toString()} is one of its spellings.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface Scalar {
    /** How it is written, as a regular expression in the dialect of JSON Schema (ECMA 262). */
    String pattern();

    /** Whether a bare number is one of the spellings. */
    boolean number() default false;

    /** Whether a bare number with a decimal point is one of the spellings, and so a whole number as well. */
    boolean decimal() default false;

    /** How it is written, in words: "a number or a range such as 8-12". */
    String form();
}
