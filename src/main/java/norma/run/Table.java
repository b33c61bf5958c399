package norma.run;

/** A table of a run's folder, which fills as it listens. */
interface Table extends Listener, AutoCloseable {
  /** What it has written so far. */
  Rows rows();

  /** The table is whole. */
  default void complete() {
    rows().complete();
  }

  /** Ends the writing; a table that is not whole is thrown away. */
  @Override
  default void close() {
    rows().close();
  }
}
