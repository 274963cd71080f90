package nl.poort.techniek.register;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a field of a register's record must be, as the standard says it. The reader checks by it and the OpenAPI
/// document tells it, so that the two cannot differ.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
public @interface Veld {
    /// For a person, in a sentence; may be empty where the name says it.
    String value() default "";

    /// Of a text, in characters; 0 = the width of an address (1,000).
    int max() default 0;

    /// Of a text that is given.
    int min() default 0;

    boolean verplicht() default false;

    /// Set by the register: passed over when somebody sends it.
    boolean alleenLezen() default false;

    /// Absent is shown as null, and null may be sent; otherwise an absent text is shown empty.
    boolean nul() default false;

    /// The regular expression a text matches.
    String vorm() default "";

    /// What an id refers to: the name of a resource (`zaaktype`). For a [Link]: what it may be when it is our own.
    String naar() default "";

    /// For a map: the name of the field beside it whose value ([Gevormd]) says which fields it has.
    String vormVan() default "";

    /// The code of the error when the reference does not lead anywhere.
    String mis() default "bad-url";

    /// Left out when absent, instead of shown empty.
    boolean weglaten() default false;

    /// Sent, and never shown back (a password, a file).
    boolean verborgen() default false;
}
