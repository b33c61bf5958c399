package norma.scenario;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import norma.file.InvalidInput;
import norma.file.Json;
import norma.parameter.Parameter;

/**
 * A small change of one number, switch or choice of a scenario: five per cent, one unit, the other
 * way round. A list has one nudge for each number in it.
 *
 * @param label what is nudged: the path, with the item of a list where it is one
 * @param path path to set
 * @param value the whole value to set it to
 */
public record Nudge(String label, String path, String value) {

  /** The scenario with the nudge in it. */
  public Scenario in(Scenario scenario) {
    return scenario.with(Map.of(path, value));
  }

  /**
   * Every nudge that a scenario admits. Texts and names, which only decorate, are left alone; so is
   * what is in force nowhere, and what a run records, which is no part of the model. A choice of
   * one option, as craft is so far, can become nothing else and is not nudged.
   *
   * @param stuck takes the labels of what could be nudged neither up nor down
   */
  public static List<Nudge> all(Scenario scenario, List<String> stuck) {
    List<Nudge> nudges = new ArrayList<>();
    for (Catalogue.Row row : scenario.parameters()) {
      if (row.idle() || Catalogue.isOfRecord(row.path())) {
        continue;
      }
      Map<String, List<Object>> ways = new LinkedHashMap<>();
      ways(row.path(), row.plain(), row.entry().shape(), row.entry().said(), ways);
      ways.forEach(
          (label, values) ->
              values.stream()
                  .map(value -> new Nudge(label, row.path(), Json.line(value)))
                  .filter(nudge -> nudge.admitted(scenario))
                  .findFirst()
                  .ifPresentOrElse(nudges::add, () -> stuck.add(label)));
    }
    return nudges;
  }

  private boolean admitted(Scenario scenario) {
    try {
      return in(scenario) != null;
    } catch (InvalidInput refused) {
      return false;
    }
  }

  /** What a value may become, by the label of the part that is nudged. */
  private static void ways(
      String label, Object value, Shape shape, Parameter said, Map<String, List<Object>> ways) {
    if (shape instanceof Shape.Many many && value instanceof List<?> list) {
      for (int i = 0; i < list.size(); i++) {
        Map<String, List<Object>> parts = new LinkedHashMap<>();
        ways(label + "[" + i + "]", list.get(i), many.item(), said, parts);
        int at = i;
        parts.forEach(
            (part, values) ->
                ways.put(
                    part, values.stream().<Object>map(item -> replaced(list, at, item)).toList()));
      }
    } else if (shape instanceof Shape.Section section && value instanceof Map<?, ?> map) {
      for (Shape.Field field : section.fields()) {
        Map<String, List<Object>> parts = new LinkedHashMap<>();
        ways(label + "." + field.key(), map.get(field.key()), field.shape(), field.said(), parts);
        parts.forEach(
            (part, values) ->
                ways.put(
                    part,
                    values.stream()
                        .<Object>map(item -> replaced(map, field.key(), item))
                        .toList()));
      }
    } else if (shape instanceof Shape.Single single) {
      single(value, single, said).ifPresent(values -> ways.put(label, values));
    }
  }

  private static Optional<List<Object>> single(Object value, Shape.Single shape, Parameter said) {
    if (value instanceof Double number) {
      double width = said.max() - said.min();
      double step = number != 0 ? 0.05 * number : Double.isInfinite(width) ? 0.05 : 0.05 * width;
      return Optional.of(List.of(number + step, number - step));
    }
    if (value instanceof Long whole) {
      return Optional.of(List.of(whole + 1, whole - 1));
    }
    if (value instanceof Boolean truth) {
      return Optional.of(List.of(!truth));
    }
    if (shape.type().isEnum()) {
      List<String> options = shape.options();
      int next = (options.indexOf(value) + 1) % options.size();
      return options.size() > 1 ? Optional.of(List.of(options.get(next))) : Optional.empty();
    }
    if (shape.type() == LocalDate.class) {
      return Optional.of(List.of(LocalDate.parse((String) value).plusDays(1).toString()));
    }
    return Optional.empty();
  }

  private static List<Object> replaced(List<?> list, int at, Object item) {
    List<Object> changed = new ArrayList<>(list);
    changed.set(at, item);
    return changed;
  }

  private static Map<Object, Object> replaced(Map<?, ?> map, String key, Object item) {
    Map<Object, Object> changed = new LinkedHashMap<>(map);
    changed.put(key, item);
    return changed;
  }
}
