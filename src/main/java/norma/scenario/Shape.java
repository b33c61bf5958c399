package norma.scenario;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.time.LocalDate;
import java.time.MonthDay;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import norma.parameter.Parameter;

/**
 * What a part of a scenario file must look like, read off the records it binds to.
 *
 * <p>Reader, listing and schema all walk the same shapes, so they cannot disagree.
 */
sealed interface Shape {

  /** Words for a sentence: "a number", "a list". */
  String words();

  /**
   * A single value.
   *
   * @param type double, int, long, boolean, String, an enum, LocalDate, MonthDay, or a value of the
   *     scenario's grammar that reads itself ({@link Edge}, {@link Band}, {@link Baseline})
   */
  record Single(Class<?> type) implements Shape {
    private static final Map<Class<?>, String> WORDS =
        Map.of(
            double.class, "a number",
            int.class, "a whole number",
            long.class, "a whole number",
            boolean.class, "true or false",
            String.class, "text",
            LocalDate.class, "a date (year-month-day)",
            MonthDay.class, "a month and day (as in 05-01)",
            Edge.class, "a date or a number of days",
            Band.class, "a list of a lower and an upper bound",
            Baseline.class, "the number of a point or a map of its settings");

    @Override
    public String words() {
      return type.isEnum() ? "one of " + String.join(", ", options()) : WORDS.get(type);
    }

    /** The values of an enum as files write them: lower case, words joined by hyphens. */
    List<String> options() {
      List<String> options = new ArrayList<>();
      for (Object constant : type.getEnumConstants()) {
        options.add(option((Enum<?>) constant));
      }
      return options;
    }

    static String option(Enum<?> constant) {
      return constant.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
    }

    boolean isNumber() {
      return type == double.class || type == int.class || type == long.class;
    }
  }

  /** A list whose items look alike. */
  record Many(Shape item) implements Shape {
    @Override
    public String words() {
      return "a list";
    }
  }

  /** A map whose keys are ids of the scenario's own choice. */
  record ById(Shape value) implements Shape {
    @Override
    public String words() {
      return "a map";
    }
  }

  /** Paths of parameters and the values they are set to. */
  record Settings() implements Shape {
    @Override
    public String words() {
      return "a map of paths and values";
    }
  }

  /** A section: the keys are the components of a record. */
  record Section(Class<?> type, List<Field> fields) implements Shape {
    @Override
    public String words() {
      return "a section of keys";
    }

    /** The field of a key, null where there is none. */
    Field field(String key) {
      for (Field field : fields) {
        if (field.key.equals(key)) {
          return field;
        }
      }
      return null;
    }

    Set<String> keys() {
      Set<String> keys = new java.util.LinkedHashSet<>();
      fields.forEach(field -> keys.add(field.key));
      return keys;
    }
  }

  /**
   * One key of a section.
   *
   * @param key the key, letter for letter the component's name
   * @param said what it means, its unit and bounds
   * @param shape what its value must look like
   * @param optional whether it may be left out without a value taking its place
   * @param unless the value that holds when it is left out, null where there is none
   */
  record Field(String key, Parameter said, Shape shape, boolean optional, String unless) {
    boolean required() {
      return !optional && unless == null;
    }
  }

  /** The shape of a record. */
  static Section of(Class<?> record) {
    List<Field> fields = new ArrayList<>();
    for (RecordComponent component : record.getRecordComponents()) {
      Type type = component.getGenericType();
      boolean optional = component.getType() == Optional.class;
      if (optional) {
        type = ((ParameterizedType) type).getActualTypeArguments()[0];
      }
      Parameter said = component.getAnnotation(Parameter.class);
      if (said == null) {
        throw new IllegalArgumentException(component + " of " + record + " has no @Parameter");
      }
      Unless unless = component.getAnnotation(Unless.class);
      fields.add(
          new Field(
              component.getName(),
              said,
              of(type),
              optional,
              unless == null ? null : unless.value()));
    }
    return new Section(record, List.copyOf(fields));
  }

  private static Shape of(Type type) {
    if (type instanceof ParameterizedType generic) {
      Type[] of = generic.getActualTypeArguments();
      if (generic.getRawType() == List.class) {
        return new Many(of(of[0]));
      }
      if (generic.getRawType() == Map.class && of[0] == String.class) {
        return of[1] == String.class ? new Settings() : new ById(of(of[1]));
      }
    } else if (type instanceof Class<?> plain) {
      if (plain.isEnum() || Single.WORDS.containsKey(plain)) {
        return new Single(plain);
      }
      Class<?> unboxed = UNBOXED.get(plain);
      if (unboxed != null) {
        return new Single(unboxed);
      }
      if (plain.isRecord()) {
        return of(plain);
      }
    }
    throw new IllegalArgumentException(type + " has no form in a scenario file");
  }

  /** List items and optional values are boxed in Java and the same in a file. */
  Map<Class<?>, Class<?>> UNBOXED =
      Map.of(
          Double.class, double.class,
          Integer.class, int.class,
          Long.class, long.class,
          Boolean.class, boolean.class);
}
