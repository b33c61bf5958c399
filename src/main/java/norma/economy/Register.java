package norma.economy;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import norma.draw.Draw;
import norma.draw.Purpose;
import norma.rule.Names;

/**
 * Everyone who ever came into the economy, in the order of coming; those who went keep their names.
 * A roster only says who is at which place; who somebody is, and where, is said here.
 */
final class Register {
  private final Names names;
  private final long seed;
  private final List<Person> people = new ArrayList<>();
  private final int[] came = new int[Person.Coming.values().length];
  private final int[] gone = new int[Person.Going.values().length];
  private int found;
  private Person[] byNumber;

  /**
   * An empty register.
   *
   * @param places places on all rosters, whose first people have the numbers below it
   */
  Register(Names names, long seed, int places) {
    this.names = names;
    this.seed = seed;
    byNumber = new Person[places];
  }

  /** Somebody comes. */
  void enter(Person person) {
    int number = Math.toIntExact(person.id);
    if (number >= byNumber.length) {
      byNumber = Arrays.copyOf(byNumber, Math.max(number + 1, byNumber.length / 2 * 3));
    }
    if (byNumber[number] != null) {
      throw new IllegalStateException("somebody has the number " + number + " already");
    }
    byNumber[number] = person;
    people.add(person);
    came[person.coming.ordinal()]++;
  }

  /** Somebody goes. */
  void leave(Person person, Person.Going why, int day) {
    person.go(why, day);
    gone[why.ordinal()]++;
  }

  /** Somebody leaves his work and looks for another. */
  void seek(Person person) {
    person.seek();
  }

  /** Somebody has found another. */
  void find(Person person) {
    person.find();
    found++;
  }

  /** How often somebody found other work. */
  int found() {
    return found;
  }

  /** How many are between jobs, counted one by one. */
  int seeking() {
    int count = 0;
    for (Person person : people) {
      count += person.isSeeking() ? 1 : 0;
    }
    return count;
  }

  /** How many came for a cause. */
  int came(Person.Coming why) {
    return came[why.ordinal()];
  }

  /** How many went for a cause. */
  int gone(Person.Going why) {
    return gone[why.ordinal()];
  }

  /** How many are at work, counted one by one. */
  int atWork() {
    int count = 0;
    for (Person person : people) {
      count += person.isAtWork() ? 1 : 0;
    }
    return count;
  }

  /**
   * Name of somebody by his number, also of one who has gone.
   *
   * @throws IllegalArgumentException where nobody has it
   */
  String nameOf(long number) {
    Person person = number >= 0 && number < byNumber.length ? byNumber[(int) number] : null;
    if (person == null) {
      throw new IllegalArgumentException("nobody has the number " + number);
    }
    return names.of(Draw.key(seed, Purpose.NAME, number, 0), person.woman);
  }
}
