package org.cuecard.schema;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Marks the text, or each text of the list, as words for readers: what a translation says in another language. All else
 * a translation leaves to its original.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.RECORD_COMPONENT)
public @interface Translate {
    /** Whether a list is given anew as a whole, for another language has more or fewer of these, or others. */
    boolean whole() default false;

    /** Whether a translation may say it where the original leaves it to this program, which then says it in English. */
    boolean added() default false;
}
