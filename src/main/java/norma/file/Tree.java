package norma.file;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;

/** What a YAML file says, before anybody asks what it means: every value knows its place. */
public sealed interface Tree {

  /** Where it stands. */
  Place place();

  /** What it is, for a sentence: "a list". */
  String kind();

  /** As one line of YAML that reads back as the same tree. */
  String text();

  /** As one line for a sentence: {@link #text}, or the beginning of it. */
  default String shown() {
    return Shown.text(text());
  }

  /**
   * A single value, kept as the characters that were written: no {@code no} becomes false and no
   * {@code 1:30} becomes 90 before a parameter is asked what it expects.
   *
   * @param place where it stands
   * @param value the characters
   * @param quoted whether they stood in quotes or in a block, so that they are text and no number
   */
  record Scalar(Place place, String value, boolean quoted) implements Tree {

    /** Nothing was written, or YAML's words for nothing. */
    public boolean isNull() {
      return !quoted && (value.isEmpty() || value.equals("~") || value.equalsIgnoreCase("null"));
    }

    @Override
    public String kind() {
      return isNull() ? "nothing" : quoted ? "text" : "a single value";
    }

    @Override
    public String text() {
      return quoted ? Json.line(value) : value;
    }
  }

  /**
   * A list.
   *
   * @param place where it begins
   * @param items its items in order
   */
  record Sequence(Place place, List<Tree> items) implements Tree {

    /** Freezes the list. */
    public Sequence {
      items = List.copyOf(items);
    }

    @Override
    public String kind() {
      return "a list";
    }

    @Override
    public String text() {
      return "[" + String.join(", ", items.stream().map(Tree::text).toList()) + "]";
    }
  }

  /**
   * A map from keys to values, in the order of the file.
   *
   * @param place where it begins
   * @param entries its values
   * @param keys where each key stands
   */
  record Branch(Place place, Map<String, Tree> entries, Map<String, Place> keys) implements Tree {

    /** Freezes both maps, keeping their order. */
    public Branch {
      entries = Collections.unmodifiableMap(new LinkedHashMap<>(entries));
      keys = Collections.unmodifiableMap(new LinkedHashMap<>(keys));
    }

    /** A map without keys. */
    public static Branch empty(Place place) {
      return new Branch(place, Map.of(), Map.of());
    }

    @Override
    public String kind() {
      return "a map";
    }

    @Override
    public String text() {
      return "{"
          + String.join(
              ", ",
              entries.entrySet().stream()
                  .map(entry -> Json.line(entry.getKey()) + ": " + entry.getValue().text())
                  .toList())
          + "}";
    }

    /**
     * This map overlaid by another: maps are merged key by key, anything else is replaced whole.
     * Keys of this map keep their order and come first.
     */
    public Branch overlaidBy(Branch over) {
      return overlaidBy(over, Branch::overlaidBy);
    }

    /**
     * The same.
     *
     * @param within overlays the maps within this map by those within the other
     */
    public Branch overlaidBy(Branch over, BinaryOperator<Branch> within) {
      Map<String, Tree> merged = new LinkedHashMap<>(entries);
      Map<String, Place> places = new LinkedHashMap<>(keys);
      places.putAll(over.keys);
      over.entries.forEach(
          (key, value) ->
              merged.merge(
                  key,
                  value,
                  (below, above) ->
                      below instanceof Branch lower && above instanceof Branch upper
                          ? within.apply(lower, upper)
                          : above));
      return new Branch(over.place, merged, places);
    }

    /**
     * This map with one value replaced or added, however deep; maps on the way are made as needed.
     *
     * @param path keys from here down, at least one
     * @param value the new value
     */
    public Branch with(List<String> path, Tree value) {
      String key = path.get(0);
      Tree child = value;
      if (path.size() > 1) {
        Branch below =
            entries.get(key) instanceof Branch branch ? branch : Branch.empty(place.key(key));
        child = below.with(path.subList(1, path.size()), value);
      }
      Map<String, Tree> changed = new LinkedHashMap<>(entries);
      changed.put(key, child);
      Map<String, Place> places = new LinkedHashMap<>(keys);
      places.putIfAbsent(key, value.place());
      return new Branch(place, changed, places);
    }

    /** The value at a path of keys, null where there is none. */
    public Tree at(List<String> path) {
      Tree here = this;
      for (String key : path) {
        here = here instanceof Branch branch ? branch.entries.get(key) : null;
      }
      return here;
    }
  }
}
