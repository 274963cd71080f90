package nl.poort.web.api;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/// What a field of a request or answer is: the reader checks by it and the OpenAPI document tells it, so that the two
/// cannot differ.
@Target(ElementType.RECORD_COMPONENT)
@Retention(RetentionPolicy.RUNTIME)
@interface Veld {
    String value();

    String voorbeeld() default "";

    /// Of a text, in characters.
    int max() default 4_000;

    /// Of a text that must be there.
    int min() default 1;

    boolean verplicht() default false;

    /// Whether it stands in the example of the whole.
    boolean inVoorbeeld() default true;
}
