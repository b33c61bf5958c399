package norma.fuzz;

import java.util.List;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import norma.scenario.Catalogue;

/** What a user writes in the place of a value, a key, a date or a bracket. */
enum ValueMutation {
  VALUE("(?<=: |\\[|, |- )[^\\s,\\[\\]{}#:|>][^,\\[\\]{}#\\n]*") {
    @Override
    String instead(String found, Dice dice) {
      return dice.one(VALUES);
    }
  },
  NUMBER("(?<=: |\\[|, |- )-?[0-9]+(\\.[0-9]+)?(?=[\\s,\\]}])") {
    @Override
    String instead(String found, Dice dice) {
      return dice.one(
          "-" + found,
          found + "0",
          found + ".0",
          found + ".",
          found + "e1",
          found + "e-400",
          "0" + found,
          "+" + found,
          "'" + found + "'",
          found + " %",
          found + " h",
          found + "_0",
          found.replace('.', ','),
          "[" + found + "]",
          "{min: " + found + ", max: " + found + "}",
          "{from: 0, to: " + found + ", step: " + found + "}",
          "0.30000000000000004",
          "4.9E-324",
          "9".repeat(400));
    }
  },
  TRUTH("\\b(true|false)\\b") {
    @Override
    String instead(String found, Dice dice) {
      return dice.one("yes", "no", "True", "FALSE", "1", "on", "'true'", "[true]", "true false");
    }
  },
  KEY("(?<=^|[ {,\\n])[A-Za-z][\\w.-]*(?=:( |$|\\n))") {
    @Override
    String instead(String found, Dice dice) {
      return dice.one(
          found.toUpperCase(java.util.Locale.ROOT),
          found.substring(0, found.length() - 1),
          found + found,
          found + " ",
          "'" + found + "'",
          found + ".",
          "." + found,
          "industries." + found,
          "\"\"",
          "null",
          "3",
          "~",
          "[" + found + "]",
          "? " + found,
          "naïve",
          dice.one(Catalogue.entries()).path());
    }
  },
  PATH("[a-z][A-Za-z]*(\\.[A-Za-z]+)+(?=:)") {
    @Override
    String instead(String found, Dice dice) {
      int dot = found.lastIndexOf('.');
      return dice.one(
          found.substring(0, dot),
          found + ".x",
          found.substring(dot + 1),
          "industries.coal." + found,
          "industries." + found,
          found.replace(".", ".."),
          dice.one(Catalogue.entries()).path(),
          "industries.coal." + dice.one(Catalogue.entries()).path(),
          "seed",
          "calendar.days");
    }
  },
  DATE("\\b19\\d\\d-\\d\\d-\\d\\d\\b") {
    @Override
    String instead(String found, Dice dice) {
      return dice.one(
          "1935-02-30",
          "1935-13-01",
          "1900-01-01",
          "0000-01-01",
          "0001-01-01",
          "-0001-01-01",
          "9999-12-31",
          "+10000-01-01",
          "+999999999-12-31",
          "-999999999-01-01",
          "1936-02-29",
          "1935-11-20",
          "1935-12-03",
          "35-11-21",
          "1935-11-21T00:00:00",
          "21.11.1935",
          "1935/11/21",
          "19351121",
          "today",
          "-3",
          "0",
          "999999",
          "-999999",
          "1935-11-2١");
    }
  },
  WINDOW("\\{(event: \\w+, )?from: [^,}]+, to: [^,}]+\\}") {
    @Override
    String instead(String found, Dice dice) {
      return dice.one(
          found.replaceFirst("from: ([^,}]+), to: ([^,}]+)", "from: $2, to: $1"),
          found.replaceFirst("event: \\w+, ", ""),
          found.replaceFirst("\\{", "{event: removal, "),
          "{event: record, from: 5, to: -5}",
          "{event: record, from: -999999, to: 999999}",
          "{event: record, from: 1935-11-21, to: 3}",
          "{event: record, from: 3, to: 1935-11-21}",
          "{event: coal, from: 0, to: 1}",
          "{from: 1935-11-22}",
          "{}",
          "[1935-11-22, 1935-11-23]");
    }
  },
  BRACKET("[\\[\\]{}]") {
    @Override
    String instead(String found, Dice dice) {
      return dice.one("", "[", "]", "{", "}", "[[", "}}", "(", "{a: ", "[1, ");
    }
  },
  PUNCTUATION("[:,\"'#-]") {
    @Override
    String instead(String found, Dice dice) {
      return dice.one("", ":", ",", "\"", "'", "#", " #", "-", ";", "=", "::", ":\t", "’", "，");
    }
  },
  WORD("\\b[a-z]{4,}\\b") {
    @Override
    String instead(String found, Dice dice) {
      int at = dice.below(found.length());
      return dice.one(
          found.substring(0, at) + found.substring(at + 1),
          found.substring(0, at) + "x" + found.substring(at),
          found.toUpperCase(java.util.Locale.ROOT),
          "economy",
          "coal",
          "norm",
          "record",
          "");
    }
  };

  private static final List<String> VALUES =
      List.of(
          "",
          "~",
          "null",
          "''",
          "\"\"",
          "' '",
          "true",
          "no",
          "0",
          "-0",
          "-0.0",
          "1",
          "-1",
          "3.5",
          "1e308",
          "-1e308",
          "1e309",
          "1e-320",
          ".nan",
          ".NaN",
          "NaN",
          ".inf",
          "-.inf",
          "Infinity",
          "2147483647",
          "2147483648",
          "-2147483649",
          "9223372036854775807",
          "9223372036854775808",
          "0x10",
          "0b1",
          "010",
          "1_000",
          "1:30",
          "6,5",
          "50 %",
          "3 h",
          "[]",
          "{}",
          "[1, 2]",
          "{a: 1}",
          "[[]]",
          "[~]",
          "{'': ''}",
          "text",
          "coal",
          "log",
          "1935-12-01",
          "05-01",
          "\"a\\tb\"",
          "\"a\\nb\"",
          "\"\\u0000\"",
          "\"\\u202e\"",
          "\"\\ud83d\"",
          "Ёж",
          "日本",
          "😀",
          "e\u0301",
          "\u200b",
          "../../../etc/passwd",
          ".",
          "..",
          "/",
          "base.yaml",
          "*a",
          "&a 1",
          "!!int 3",
          "!x",
          "|",
          ">",
          "%",
          "@x",
          "`x`",
          "? a",
          "- 1",
          "a: b",
          "# x",
          "\u0007",
          "\u001b[31mred",
          "x".repeat(20_000),
          "[".repeat(30),
          "a b".repeat(3_000));

  private final Pattern pattern;

  ValueMutation(String pattern) {
    this.pattern = Pattern.compile(pattern, Pattern.MULTILINE);
  }

  /** What is written instead. */
  abstract String instead(String found, Dice dice);

  /** The text after one of these, whichever the dice say; unchanged where it finds no place. */
  static String any(String text, Dice dice) {
    ValueMutation mutation = dice.chance(0.4) ? VALUE : dice.one(values());
    Matcher matcher = mutation.pattern.matcher(text);
    List<MatchResult> places = matcher.results().toList();
    if (places.isEmpty()) {
      return text;
    }
    MatchResult place = dice.one(places);
    return text.substring(0, place.start())
        + mutation.instead(place.group(), dice)
        + text.substring(place.end());
  }
}
