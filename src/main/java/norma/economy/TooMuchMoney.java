package norma.economy;

/** The numbers of a scenario led to more money than the books can hold to the kopeck. */
public final class TooMuchMoney extends RuntimeException {
  private static final long serialVersionUID = 1L;

  TooMuchMoney(String sentence) {
    super(sentence);
  }
}
