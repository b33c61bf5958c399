package norma.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class WordsTest {

  @Test
  void figuresHaveAsManyDigitsAsMatter() {
    assertThat(Words.number(0.001)).isEqualTo("0");
    assertThat(Words.number(0.344)).isEqualTo("0.34");
    assertThat(Words.number(7.0)).isEqualTo("7");
    assertThat(Words.number(7.34)).isEqualTo("7.3");
    assertThat(Words.number(101.6)).isEqualTo("102");
    assertThat(Words.number(1430)).isEqualTo("1,430");
    assertThat(Words.fine(8.45)).isEqualTo("8.45");
    assertThat(Words.fine(10)).isEqualTo("10");
    assertThat(Words.percent(0.004)).isEqualTo("0.4 %");
    assertThat(Words.percent(-0.0001)).isEqualTo("0 %");
    assertThat(Words.percent(0.333)).isEqualTo("33 %");
  }

  @Test
  void smallCountsAreWords() {
    assertThat(Words.count(0, "foreman")).isEqualTo("no foremen");
    assertThat(Words.count(1, "hewer")).isEqualTo("one hewer");
    assertThat(Words.count(12, "brigade")).isEqualTo("twelve brigades");
    assertThat(Words.count(1300, "smithy")).isEqualTo("1,300 smithies");
    assertThat(List.of(Words.times(0), Words.times(1), Words.times(2), Words.times(3)))
        .containsExactly("never", "once", "twice", "three times");
    assertThat(Words.span(30)).isEqualTo("30 days");
    assertThat(Words.span(182)).isEqualTo("six months");
  }

  @Test
  void listsAndNamesReadWell() {
    assertThat(Words.list(List.of())).isEmpty();
    assertThat(Words.list(List.of("a", "b", "c"))).isEqualTo("a, b and c");
    assertThat(Words.inside("Coal")).isEqualTo("coal");
    assertThat(Words.inside("MTS")).isEqualTo("MTS");
  }

  @Test
  void aParagraphIsBrokenBetweenWordsButNotBeforeAPercentSign() {
    assertThat(Words.wrapped("one two 33 % four", 10)).isEqualTo("one two\n33 % four");
    assertThat(Words.wrapped("averylongword x", 5)).isEqualTo("averylongword\nx");
  }
}
