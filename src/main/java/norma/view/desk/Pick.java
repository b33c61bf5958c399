package norma.view.desk;

import norma.measure.Scope;

/** Somebody or something to look into. */
public sealed interface Pick {

  /**
   * A worker.
   *
   * @param id his number in the economy
   */
  record Man(long id) implements Pick {}

  /**
   * A shop.
   *
   * @param scope a shop's scope
   */
  record Shop(Scope scope) implements Pick {}

  /**
   * The foreman of a shop, whoever that is.
   *
   * @param scope the shop's scope
   */
  record Foreman(Scope scope) implements Pick {}
}
