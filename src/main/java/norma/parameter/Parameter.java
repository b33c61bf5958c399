package norma.parameter;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What a number of a scenario file is: said once, on the record component that holds it.
 *
 * <p>The component's name is the key of the file, letter for letter. Bounds are inclusive; a number
 * that is not finite is never accepted. A component whose type is itself a record, or a list or map
 * of records, is a section of the file; its meaning is that of the section.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({
  ElementType.RECORD_COMPONENT,
  ElementType.FIELD,
  ElementType.METHOD,
  ElementType.PARAMETER
})
public @interface Parameter {
  /** What it is in the factory, in one sentence without a full stop. */
  String meaning();

  /** Unit as a reader would say it, e.g. "t per hour", "share", "days"; "–" for a pure number. */
  String unit() default "–";

  /** Smallest value that is accepted. */
  double min() default Double.NEGATIVE_INFINITY;

  /** Largest value that is accepted. */
  double max() default Double.POSITIVE_INFINITY;

  /**
   * Whether it may change during a run (through the timeline); otherwise it is read at the start.
   */
  boolean live() default true;

  /** Whether a list may stand there without an item; otherwise an empty list is an error. */
  boolean mayBeEmpty() default false;
}
