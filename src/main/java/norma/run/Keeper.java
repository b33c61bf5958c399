package norma.run;

/**
 * A listener that keeps what a run leaves, such as a folder, and so has to know of its end.
 *
 * <p>Either {@link #ended} is called once, or the run failed and only {@link #close} is.
 */
public interface Keeper extends Listener, AutoCloseable {

  /** The run is over, or was left; what was kept is to be completed. */
  void ended(Outcome outcome);

  /** Nothing follows; what is not complete is thrown away. */
  @Override
  void close();
}
