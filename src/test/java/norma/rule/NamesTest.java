package norma.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Women bear women's names. */
final class NamesTest {
  @ParameterizedTest
  @CsvSource({
    "Volkov, Volkova",
    "Gusev, Guseva",
    "Lapin, Lapina",
    "Stakhanovski, Stakhanovskaya",
    "Rudenko, Rudenko",
    "Tkach, Tkach"
  })
  void aFamilyNameHasTheFormOfItsBearer(String man, String woman) {
    Names names = new Names(List.of("Ivan"), List.of("Anna"), List.of(man));
    for (long key = 0; key < 4; key++) {
      assertThat(names.of(key, false)).isEqualTo("Ivan " + man);
      assertThat(names.of(key, true)).isEqualTo("Anna " + woman);
    }
  }
}
