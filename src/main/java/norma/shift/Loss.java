package norma.shift;

/** What a man at the head of a place loses time to; a trade declares those that occur in it. */
public enum Loss {
  /** He has no materials. */
  STARVED(true),

  /** Others hold what he needs to work: the track, the crane. */
  HELD_UP(true),

  /** His batch is done and no carrier is free. */
  BLOCKED(true),

  /** His tool is broken, or was damaged before the shift, or his new foreman has nothing ready. */
  DOWN(false),

  /** His place gives no more in this shift. */
  EXHAUSTED(false);

  private final boolean wait;

  Loss(boolean wait) {
    this.wait = wait;
  }

  /**
   * Whether he waits in turn for what others take: such waits are counted for each batch hauled.
   */
  public boolean isWait() {
    return wait;
  }

  /** Whether it may come back tomorrow, so that he learns to expect it; an end of coal does not. */
  public boolean isMishap() {
    return this != EXHAUSTED;
  }
}
