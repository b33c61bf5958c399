package norma.option;

import java.math.BigInteger;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** A whole number of 64 bits as a person writes it, and a sentence when it is none. */
public final class Whole implements ITypeConverter<Long> {
  @Override
  public Long convert(String text) {
    try {
      return new BigInteger(text.strip()).longValueExact();
    } catch (NumberFormatException notWhole) {
      throw new TypeConversionException("'" + text + "' is not a whole number");
    } catch (ArithmeticException tooLarge) {
      throw new TypeConversionException(
          text + " does not fit 64 bits; it must be " + Long.MIN_VALUE + " to " + Long.MAX_VALUE);
    }
  }
}
