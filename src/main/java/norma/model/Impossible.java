package norma.model;

/** A run cannot go on, for its scenario's numbers led where none can. */
public final class Impossible extends RuntimeException {
  private static final long serialVersionUID = 1L;

  Impossible(RuntimeException cause) {
    super(cause.getMessage(), cause);
  }
}
