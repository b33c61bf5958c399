package norma.experiment.store;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What has changed since a sweep was begun must be found, wherever in a long text it is. */
final class JsonDifferenceTest {
  private static final String LONG = "x".repeat(200);

  @Test
  void equalTextsDifferInNothing() {
    assertThat(JsonDifference.between("{\"a\": [1, {\"b\": 2}]}", "{\"a\":[1,{\"b\":2}]}"))
        .isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{'a': 1}          | {'a': 2}             | a was 1 and is 2",
        "{'a': 1}          | {}                   | a was 1 and is not stated",
        "{'a': null}       | {'a': 0}             | a was not stated and is 0",
        "{'a': [1, 2]}     | {'a': [1, 2, 3]}     | a[2] was not stated and is 3",
        "{'a': [1, 2, 3]}  | {'a': [1, 3]}        | a[1] was 2 and is 3",
        "{'a': [{'b': 1}]} | {'a': [{'b': 1}, 5]} | a[1] was not stated and is 5",
        "{'a': 'x'}        | {'a': ['x']}         | a was \"x\" and is [\"x\"]"
      })
  void oneValueIsNamedWithBothItsValues(String before, String now, String told) {
    assertThat(JsonDifference.between(before.replace('\'', '"'), now.replace('\'', '"')))
        .contains(told);
  }

  @Test
  void mapsInAnotherOrderDiffer() {
    assertThat(
            JsonDifference.between(
                "{\"a\": {\"b\": 1, \"c\": 2}}", "{\"a\": {\"c\": 2, \"b\": 1}}"))
        .containsExactly("the order of a was [\"b\",\"c\"] and is [\"c\",\"b\"]");
  }

  @Test
  void whatIsLongAndBeginsAlikeDiffersAllTheSame() {
    assertThat(JsonDifference.between(listed(LONG, "y"), listed(LONG, "y", "z")))
        .containsExactly("a[2] was not stated and is \"z\"");
    assertThat(JsonDifference.between(listed(LONG + "1"), listed(LONG + "2")))
        .singleElement()
        .asString()
        .contains("x1\" and is …", "x2\"")
        .hasSizeLessThan(80);
    assertThat(JsonDifference.between("{\"a\": {\"" + LONG + "\": 1}}", "{\"a\": [7]}")).hasSize(1);
  }

  @Test
  void ofManyAFewAreNamedAndTheOthersCounted() {
    assertThat(JsonDifference.between("{\"a\": [1,2,3,4,5,6,7,8]}", "{\"a\": []}"))
        .hasSize(6)
        .last()
        .isEqualTo("and 3 more values");
  }

  private static String listed(String... values) {
    return "{\"a\": [\"" + String.join("\", \"", values) + "\"]}";
  }
}
