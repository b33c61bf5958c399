package norma.economy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import norma.economy.Person.Coming;
import norma.economy.Person.Going;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who came and went, and why; whoever is gone keeps his name. */
final class RegisterTest {
  @TempDir static Path folder;

  private TinyShop tiny;
  private Register register;

  @BeforeEach
  void openAnEmptyRegister() {
    tiny = new TinyShop(folder, 2);
    register = new Register(tiny.scenario.names(), 1, 2);
  }

  private Person person(long number, Coming why) {
    return new Person(tiny.rules.worker().population(), 1, number, 0, why);
  }

  @Test
  void peopleAreCountedByWhyTheyCameAndWentAndWhereTheyAre() {
    Person first = person(0, Coming.AT_THE_START);
    register.enter(first);
    register.enter(person(1, Coming.AT_THE_START));
    register.leave(first, Going.QUIT, 30);
    register.enter(person(2, Coming.FROM_THE_VILLAGE)); // the second at the first place
    assertThat(register.came(Coming.AT_THE_START)).isEqualTo(2);
    assertThat(register.came(Coming.FROM_THE_VILLAGE)).isEqualTo(1);
    assertThat(register.came(Coming.FROM_ELSEWHERE)).isZero();
    assertThat(register.gone(Going.QUIT)).isEqualTo(1);
    assertThat(register.atWork()).isEqualTo(2 + 1 - 1);
  }

  @Test
  void whoIsGoneKeepsHisNameAndHisNumber() {
    Person first = person(0, Coming.AT_THE_START);
    register.enter(first);
    String name = register.nameOf(0);
    register.leave(first, Going.QUIT, 30);
    register.enter(person(2, Coming.FROM_ELSEWHERE));
    assertThat(name).isNotBlank();
    assertThat(register.nameOf(0)).isEqualTo(name);
    assertThatThrownBy(() -> register.enter(person(0, Coming.FROM_ELSEWHERE)))
        .hasMessage("somebody has the number 0 already");
    assertThatThrownBy(() -> register.leave(first, Going.QUIT, 60))
        .hasMessage("0 went already, on day 30");
    assertThatThrownBy(() -> register.nameOf(1)).hasMessage("nobody has the number 1");
  }
}
