package norma.file;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.error.Mark;
import org.yaml.snakeyaml.error.MarkedYAMLException;
import org.yaml.snakeyaml.error.YAMLException;
import org.yaml.snakeyaml.events.AliasEvent;
import org.yaml.snakeyaml.events.CollectionEndEvent;
import org.yaml.snakeyaml.events.DocumentStartEvent;
import org.yaml.snakeyaml.events.Event;
import org.yaml.snakeyaml.events.MappingStartEvent;
import org.yaml.snakeyaml.events.NodeEvent;
import org.yaml.snakeyaml.events.ScalarEvent;
import org.yaml.snakeyaml.events.SequenceStartEvent;
import org.yaml.snakeyaml.events.StreamEndEvent;

/**
 * Reads YAML into a {@link Tree}, from the parser's events, so that nothing is converted or
 * executed on the way.
 *
 * <p>Refused, each with a sentence: tags, anchors and aliases (a bomb of aliases is never
 * unfolded), duplicate keys, keys that are not names, several documents, nesting deeper than
 * {@value #MOST_DEPTH}.
 */
public final class YamlFile {
  private static final int MOST_DEPTH = 20;
  private static final Pattern NO_NAME =
      Pattern.compile("(?i)true|false|[-+]?\\.?[0-9].*|[-+]?\\.(inf|nan)");

  private final String file;
  private final String[] lines;
  private final Collection<Problem> problems;
  private final Iterator<Event> events;

  private YamlFile(String file, String text, Collection<Problem> problems) {
    this.file = file;
    this.lines = text.split("\n", -1);
    this.problems = problems;
    this.events = new Yaml(new LoaderOptions()).parse(new java.io.StringReader(text)).iterator();
  }

  /**
   * Reads a file whose top is a map.
   *
   * @param file which
   * @param problems takes whatever is wrong with it
   * @return the map, as far as it could be read; empty when there is none
   */
  public static Optional<Tree.Branch> read(Path file, Collection<Problem> problems) {
    Place top = Place.of(FileName.of(file));
    return SourceText.read(file, problems)
        .flatMap(
            text -> {
              Tree tree = new YamlFile(FileName.of(file), text, problems).document(top);
              if (tree instanceof Tree.Branch branch) {
                return Optional.of(branch);
              }
              if (tree != null) {
                problems.add(
                    tree.place().problem("must be a map of keys and values, found " + tree.kind()));
              }
              return Optional.empty();
            });
  }

  /**
   * Reads one value, as after the "=" of a command line's {@code --set path=value}.
   *
   * @param text the value in YAML
   * @param place where it was said; every part of the value stands there
   * @param problems takes whatever is wrong with it
   * @return the value; empty when a problem was reported
   */
  public static Optional<Tree> value(String text, Place place, Collection<Problem> problems) {
    List<Problem> found = new ArrayList<>();
    Place.ofUnseen(place.file(), text).ifPresent(found::add);
    Tree tree = found.isEmpty() ? new YamlFile(place.file(), text, found).document(place) : null;
    found.forEach(problem -> problems.add(place.problem(problem.message())));
    return found.isEmpty() && tree != null ? Optional.of(moved(tree, place)) : Optional.empty();
  }

  private static Tree moved(Tree tree, Place place) {
    if (tree instanceof Tree.Scalar scalar) {
      return new Tree.Scalar(place, scalar.value(), scalar.quoted());
    }
    if (tree instanceof Tree.Sequence list) {
      return new Tree.Sequence(
          place, list.items().stream().map(item -> moved(item, place)).toList());
    }
    Map<String, Tree> entries = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    ((Tree.Branch) tree)
        .entries()
        .forEach(
            (key, value) -> {
              entries.put(key, moved(value, place.key(key)));
              keys.put(key, place.key(key));
            });
    return new Tree.Branch(place, entries, keys);
  }

  private Tree document(Place top) {
    try {
      Tree tree = null;
      while (true) {
        Event event = events.next();
        if (event instanceof DocumentStartEvent && tree != null) {
          problems.add(
              at(event, top.path())
                  .problem("a second document begins here; a file holds one only"));
          return tree;
        }
        if (event instanceof NodeEvent) {
          tree = node(event, top.path(), 0);
        } else if (event instanceof StreamEndEvent) {
          if (tree == null || (tree instanceof Tree.Scalar scalar && scalar.isNull())) {
            problems.add(top.problem("is empty"));
            return null;
          }
          return tree;
        }
      }
    } catch (TooDeep tooDeep) {
      problems.add(tooDeep.place.problem("is nested more than " + MOST_DEPTH + " levels deep"));
    } catch (MarkedYAMLException broken) {
      problems.add(new YamlSyntax(file, lines).problem(broken));
    } catch (YAMLException broken) {
      problems.add(top.problem("is not valid YAML: " + YamlSyntax.oneLine(broken.getMessage())));
    }
    return null;
  }

  private Tree node(Event event, String path, int depth) {
    Place place = at(event, path);
    if (depth > MOST_DEPTH) {
      throw new TooDeep(place);
    }
    if (event instanceof AliasEvent alias) {
      problems.add(
          place.problem(
              "is the alias *"
                  + Shown.text(alias.getAnchor())
                  + "; aliases are not read, write it out"));
      return new Tree.Scalar(place, "", true);
    }
    if (((NodeEvent) event).getAnchor() != null) {
      problems.add(
          place.problem(
              "has the anchor &"
                  + Shown.text(((NodeEvent) event).getAnchor())
                  + "; anchors and aliases are not read"));
    }
    if (event instanceof ScalarEvent scalar) {
      refuseTag(scalar.getTag(), place);
      Unseen.in(scalar.getValue())
          .ifPresent(character -> problems.add(place.problem(Unseen.message(character))));
      return new Tree.Scalar(
          place, scalar.getValue(), scalar.getScalarStyle() != ScalarStyle.PLAIN);
    }
    if (event instanceof SequenceStartEvent list) {
      refuseTag(list.getTag(), place);
      List<Tree> items = new ArrayList<>();
      for (Event next = events.next();
          !(next instanceof CollectionEndEvent);
          next = events.next()) {
        items.add(node(next, path + "[" + items.size() + "]", depth + 1));
      }
      return new Tree.Sequence(place, items);
    }
    refuseTag(((MappingStartEvent) event).getTag(), place);
    return branch(place, depth);
  }

  private Tree.Branch branch(Place place, int depth) {
    Map<String, Tree> entries = new LinkedHashMap<>();
    Map<String, Place> keys = new LinkedHashMap<>();
    for (Event next = events.next(); !(next instanceof CollectionEndEvent); next = events.next()) {
      Tree key = node(next, place.path(), depth + 1);
      String name = key instanceof Tree.Scalar scalar && isName(scalar) ? scalar.value() : null;
      Place keyPlace = at(next, name == null ? place.path() : place.key(name).path());
      Tree value = node(events.next(), keyPlace.path(), depth + 1);
      if (name == null) {
        problems.add(
            key.place()
                .problem(
                    key instanceof Tree.Scalar scalar
                        ? "the key " + scalar.shown() + " is not a name; quote it if it is meant so"
                        : "a key must be a name, found " + key.kind()));
      } else if (name.indexOf('\u00a0') >= 0) {
        problems.add(keyPlace.problem("holds a no-break space, U+00A0; YAML wants plain spaces"));
      } else if (keys.containsKey(name)) {
        problems.add(keyPlace.problem("is given twice, first on line " + keys.get(name).line()));
      } else {
        keys.put(name, keyPlace);
        entries.put(name, value);
      }
    }
    return new Tree.Branch(place, entries, keys);
  }

  private static boolean isName(Tree.Scalar key) {
    return !key.isNull() && (key.quoted() || !NO_NAME.matcher(key.value()).matches());
  }

  private void refuseTag(String tag, Place place) {
    if (tag != null) {
      String shown = Shown.text(tag.replace("tag:yaml.org,2002:", "!!"));
      problems.add(place.problem("has the tag " + shown + "; tags are not read, leave it out"));
    }
  }

  private Place at(Event event, String path) {
    Mark mark = event.getStartMark();
    return new Place(file, mark.getLine() + 1, mark.getColumn() + 1, path);
  }

  private static final class TooDeep extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Place place;

    TooDeep(Place place) {
      super(null, null, false, false);
      this.place = place;
    }
  }
}
