package norma.scenario;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What holds where the file does not say otherwise.
 *
 * <p>Only for the form of timeline and expectations. A number of the model has no such value:
 * {@code base.yaml} states it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER
})
@interface Unless {
  /** The value, as in a file. */
  String value();
}
