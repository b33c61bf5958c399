package norma.run;

import norma.file.Csv;

/** A table of a run's folder, which fills as it listens. */
interface Table extends Listener, AutoCloseable {
  /** Name of its file within the folder. */
  String file();

  /** Rows so far, without the header. */
  long rows();

  /** What it writes to. */
  Csv csv();

  /** The table is whole. */
  default void complete() {
    csv().complete();
  }

  /** Ends the writing; a table that is not whole is thrown away. */
  @Override
  default void close() {
    csv().close();
  }
}
