package norma.fuzz;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import norma.Gate;

/** What commands ended with in one case, and what is wrong with what they said. */
final class Verdict {
  static final int OK = 0;
  static final int INVALID_INPUT = 3;
  static final int EXPECTATION = 5;

  /** A hundred problems, that there are more, and how many. */
  private static final int MOST_LINES = 102;

  private static final int LONGEST = 200_000;
  private static final Pattern TRACE =
      Pattern.compile("\\tat [a-z]|Exception in|\\bjava\\.(lang|util|io|nio)\\.|NullPointer");
  private static final Pattern UNSEEN =
      Pattern.compile("[\\p{Cntrl}&&[^\\n\\t]]|[\\u202a-\\u202e\\u2066-\\u2069]");
  private static final Pattern NO_NUMBER = Pattern.compile("(?<![\\w-])(NaN|-?Infinity|null)\\b");

  private final List<Integer> codes = new ArrayList<>();
  private final List<String> complaints = new ArrayList<>();

  /** Codes of the commands, in their order. */
  List<Integer> codes() {
    return codes;
  }

  /** What is wrong; empty when all is well. */
  List<String> complaints() {
    return complaints;
  }

  void complain(String sentence) {
    complaints.add(sentence);
  }

  /** Holds a command against the codes it may end with, and against what no command may say. */
  Gate judge(String command, Gate gate, Integer... codesAllowed) {
    codes.add(gate.code());
    if (!Arrays.asList(codesAllowed).contains(gate.code())) {
      complain(command + " ended with " + gate.code() + ": " + beginning(gate));
    }
    if (gate.code() != OK && gate.code() != EXPECTATION && gate.err().isBlank()) {
      complain(command + " ended with " + gate.code() + " and did not say why");
    }
    String all = gate.out() + gate.err();
    if (TRACE.matcher(all).find() || all.contains("a mistake of Norma")) {
      complain(command + " speaks of its insides: " + beginning(gate));
    }
    if (UNSEEN.matcher(all).find()) {
      complain(command + " prints unseen characters: " + beginning(gate));
    }
    if (gate.err().lines().count() > MOST_LINES || all.length() > LONGEST) {
      complain(
          "%s says too much: %d lines of %d characters"
              .formatted(command, gate.err().lines().count(), all.length()));
    }
    return gate;
  }

  /** Holds text for people against what is no number to them. */
  void readable(String name, String text) {
    // A picture is long, and the expression slow.
    boolean suspect = text.contains("NaN") || text.contains("Infinity") || text.contains("null");
    var found = NO_NUMBER.matcher(text);
    if (suspect && found.find()) {
      int at = found.start();
      complain(
          name
              + " says \""
              + text.substring(Math.max(0, at - 60), Math.min(text.length(), at + 40))
              + "\"");
    }
  }

  private static String beginning(Gate gate) {
    String text = gate.err().isBlank() ? gate.out() : gate.err();
    return text.lines().limit(3).toList() + "";
  }
}
