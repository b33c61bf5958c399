package norma.house;

import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.Dependency;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.domain.JavaFieldAccess;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import norma.house.House.Room;
import org.junit.jupiter.api.Test;

/** Whether the classes keep to the plan of the {@link House}. */
final class HouseTest {

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages(House.GATE);

  private static final Pattern FORBIDDEN_CLASS_NAME =
      Pattern.compile(".*(Impl|Manager|Helper|Utils?|Factory|Base)");
  private static final Set<String> FORBIDDEN_PACKAGE_NAMES = Set.of("util", "common", "core");

  /** Each processor may round these its own way; sqrt, abs, floor, min and max are exact. */
  private static final Set<String> INEXACT =
      Set.of(
          "sin", "cos", "tan", "asin", "acos", "atan", "atan2", "sinh", "cosh", "tanh", "exp",
          "expm1", "log", "log10", "log1p", "pow", "cbrt", "hypot");

  /** Their order hangs on hash codes, some of which differ from one process to the next. */
  private static final Set<String> HASH_ORDERED =
      Set.of(
          "java.util.HashMap",
          "java.util.HashSet",
          "java.util.Hashtable",
          "java.util.IdentityHashMap",
          "java.util.WeakHashMap",
          "java.util.concurrent.ConcurrentHashMap");

  private static final Set<String> HASHING_COLLECTORS =
      Set.of("toSet", "toUnmodifiableSet", "toMap", "toUnmodifiableMap", "groupingBy");

  private static final Set<String> UNKEYED_RANDOMNESS =
      Set.of(
          "java.util.Random",
          "java.util.SplittableRandom",
          "java.util.concurrent.ThreadLocalRandom",
          "java.security.SecureRandom",
          "ec.util.MersenneTwister",
          "ec.util.MersenneTwisterFast");

  /** A check that read too little proves nothing. */
  @Test
  void everySourceFileWasRead() throws IOException {
    Set<String> read =
        CLASSES.stream()
            .filter(c -> !c.isNestedClass() && !c.getSimpleName().equals("package-info"))
            .map(JavaClass::getName)
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(read).hasSizeGreaterThan(400).containsExactlyElementsOf(sources());
  }

  @Test
  void noTwoClassesHaveOneName() throws IOException {
    assertThat(sources().stream().map(name -> name.substring(name.lastIndexOf('.') + 1)))
        .doesNotHaveDuplicates();
  }

  @Test
  void everyUseThatThePlanAllowsIsMade() {
    Set<String> made =
        CLASSES.stream()
            .flatMap(c -> c.getDirectDependenciesFromSelf().stream())
            .map(d -> room(d.getOriginClass()) + " uses " + room(d.getTargetClass()))
            .collect(Collectors.toSet());
    assertThat(
            House.ROOMS.stream()
                .flatMap(one -> one.mayUse().stream().map(other -> one.name() + " uses " + other)))
        .isSubsetOf(made);
  }

  @Test
  void everyClassIsInARoomOfThePlan() {
    assertThat(CLASSES).filteredOn(c -> !House.isKnown(room(c))).isEmpty();
  }

  @Test
  void arrowsOfThePlanRunOneWay() {
    Set<String> above = new HashSet<>();
    for (Room room : House.ROOMS) {
      assertThat(above).as("rooms above %s", room.name()).containsAll(room.mayUse());
      assertThat(above.add(room.name())).as("%s has one row", room.name()).isTrue();
    }
  }

  @Test
  void roomsUseOnlyTheRoomsInTheirRow() {
    assertNoUse(
        d ->
            House.isOurs(d.getTargetClass().getPackageName())
                && !House.mayUse(room(d.getOriginClass()), room(d.getTargetClass())));
  }

  @Test
  void whatComesFromOutsideStaysInItsRooms() {
    assertNoUse(
        d -> {
          JavaClass target = d.getTargetClass().getBaseComponentType();
          return !target.isPrimitive()
              && !House.isOurs(target.getPackageName())
              && !House.mayUseOutside(room(d.getOriginClass()), target.getPackageName());
        });
  }

  @Test
  void whatATradesWorkIsStaysBehindItsProduction() {
    assertNoUse(
        d ->
            House.WORK_OF_A_TRADE.contains(d.getTargetClass().getName())
                && !House.KNOWS_TRADES.contains(room(d.getOriginClass())));
    assertNoAccess(
        a ->
            isCall(a, "norma.rule.Supplies", Set.of("perUnit"))
                && !House.KNOWS_TRADES.contains(room(a.getOriginOwner())));
    assertThat(CLASSES.stream().map(JavaClass::getName)).containsAll(House.WORK_OF_A_TRADE);
  }

  /** Nested classes count with the one they are in, kinds of a sealed class with that. */
  @Test
  void classesOfTheModelMakeNoCircles() {
    slices()
        .assignedFrom(
            new SliceAssignment() {
              @Override
              public SliceIdentifier getIdentifierOf(JavaClass one) {
                return House.mayHaveNoCircles(room(one))
                    ? SliceIdentifier.of(outermost(one))
                    : SliceIdentifier.ignore();
              }

              @Override
              public String getDescription() {
                return "classes of the model";
              }
            })
        .should()
        .beFreeOfCycles()
        .check(CLASSES);
  }

  private static String outermost(JavaClass one) {
    JavaClass outer = one.getBaseComponentType();
    while (outer.getEnclosingClass().isPresent()) {
      outer = outer.getEnclosingClass().get();
    }
    Class<?> above = outer.isPrimitive() ? null : outer.reflect().getSuperclass();
    return above != null && above.isSealed() ? above.getName() : outer.getName();
  }

  @Test
  void whatAWorkerAShopAndAnIndustryAreIsWrittenByThePartAlone() {
    assertThat(CLASSES.stream().map(JavaClass::getName)).containsAll(House.PARTS);
    assertNoAccess(
        a ->
            a instanceof JavaFieldAccess field
                && field.getAccessType() == JavaFieldAccess.AccessType.SET
                && House.PARTS.contains(outermost(a.getTargetOwner()))
                && !outermost(a.getOriginOwner()).equals(outermost(a.getTargetOwner())));
  }

  @Test
  void measuresOnlyReadTheEconomy() {
    assertNoAccess(
        a ->
            room(a.getOriginOwner()).equals("measure")
                && a.getTargetOwner().getPackageName().equals("norma.economy")
                && a.getTarget() instanceof CodeUnitAccessTarget method
                && !a.getName().equals("<init>")
                && method.getRawReturnType().isEquivalentTo(void.class));
  }

  @Test
  void wallClockIsReadOnlyWhereARunIsTimed() {
    Predicate<JavaAccess<?>> readsClock =
        a ->
            isCall(a, "java.lang.System", Set.of("currentTimeMillis", "nanoTime"))
                || a.getTargetOwner().getName().equals("java.time.Clock")
                || a.getTargetOwner().getName().equals("java.util.Date")
                || (a.getTargetOwner().getPackageName().startsWith("java.time")
                    && a.getName().equals("now"));
    assertNoAccess(a -> !House.WALL_CLOCK.contains(room(a.getOriginOwner())) && readsClock.test(a));
  }

  @Test
  void chanceComesOnlyFromKeyedDraws() {
    assertNoUse(
        d ->
            isReproducible(d.getOriginClass())
                && (UNKEYED_RANDOMNESS.contains(d.getTargetClass().getName())
                    || House.within(
                        d.getTargetClass().getPackageName(), "org.apache.commons.math3.random")));
    assertNoAccess(
        a ->
            isReproducible(a.getOriginOwner())
                && (isCall(a, "java.lang.Math", Set.of("random"))
                    || isCall(a, "java.util.Collections", Set.of("shuffle"))
                    || isCall(a, "java.util.UUID", Set.of("randomUUID"))
                    || a.getName().equals("sample")));
  }

  @Test
  void formulasRoundAlikeOnEveryMachine() {
    assertNoAccess(a -> isReproducible(a.getOriginOwner()) && isCall(a, "java.lang.Math", INEXACT));
  }

  @Test
  void orderNeverComesFromHashCodes() {
    assertNoUse(
        d ->
            isReproducible(d.getOriginClass())
                && HASH_ORDERED.contains(d.getTargetClass().getName()));
    assertNoAccess(
        a ->
            isReproducible(a.getOriginOwner())
                && (isCall(a, "java.util.Set", Set.of("of", "copyOf"))
                    || isCall(a, "java.util.Map", Set.of("of", "ofEntries", "copyOf"))
                    || isHashingCollector(a)
                    || isCall(a, "java.lang.System", Set.of("identityHashCode"))
                    || isCall(a, "java.lang.Enum", Set.of("hashCode"))));
  }

  @Test
  void stateNeverLivesInStatics() {
    assertThat(CLASSES.stream().flatMap(c -> c.getFields().stream()))
        .filteredOn(f -> f.getModifiers().contains(JavaModifier.STATIC))
        .filteredOn(f -> !f.getModifiers().contains(JavaModifier.FINAL))
        .isEmpty();
  }

  @Test
  void onlyMainEndsTheProcess() {
    assertNoAccess(
        a ->
            !a.getOriginOwner().getName().equals(House.LAST_WORD)
                && (isCall(a, "java.lang.System", Set.of("exit"))
                    || isCall(a, "java.lang.Runtime", Set.of("exit", "halt"))));
  }

  @Test
  void namesSayWhatAThingIsInTheFactory() {
    assertThat(CLASSES)
        .filteredOn(
            c ->
                FORBIDDEN_CLASS_NAME.matcher(c.getSimpleName()).matches()
                    || Stream.of(c.getPackageName().split("\\."))
                        .anyMatch(FORBIDDEN_PACKAGE_NAMES::contains))
        .isEmpty();
  }

  @Test
  void everyPackageSaysWhatItIsFor() throws IOException {
    try (Stream<Path> sources = Files.walk(Path.of("src/main/java"))) {
      List<Path> packages =
          sources
              .filter(p -> p.toString().endsWith(".java"))
              .map(Path::getParent)
              .distinct()
              .toList();
      assertThat(packages).isNotEmpty();
      for (Path directory : packages) {
        String words =
            Files.readString(directory.resolve("package-info.java")).replaceAll("\\n \\*\\s", " ");
        assertThat(words).contains("May use:", "Used by:", "Start at");
      }
    }
  }

  /** Names of the classes that stand in files of their own, in order. */
  private static Set<String> sources() throws IOException {
    Path root = Path.of("src/main/java");
    try (Stream<Path> files = Files.walk(root)) {
      return files
          .map(file -> root.relativize(file).toString().replace('\\', '/'))
          .filter(name -> name.endsWith(".java") && !name.endsWith("package-info.java"))
          .map(name -> name.substring(0, name.length() - ".java".length()).replace('/', '.'))
          .collect(Collectors.toCollection(TreeSet::new));
    }
  }

  private static String room(JavaClass javaClass) {
    return House.roomOf(javaClass.getBaseComponentType().getPackageName());
  }

  private static boolean isReproducible(JavaClass javaClass) {
    return House.REPRODUCIBLE.contains(room(javaClass));
  }

  private static boolean isCall(JavaAccess<?> access, String owner, Set<String> names) {
    return access.getTargetOwner().getName().equals(owner) && names.contains(access.getName());
  }

  /** {@code toMap} and {@code groupingBy} are in order when handed a map of one's own choice. */
  private static boolean isHashingCollector(JavaAccess<?> access) {
    return isCall(access, "java.util.stream.Collectors", HASHING_COLLECTORS)
        && access.getTarget() instanceof CodeUnitAccessTarget collector
        && collector.getRawParameterTypes().stream()
            .noneMatch(p -> p.getName().equals("java.util.function.Supplier"));
  }

  private static void assertNoUse(Predicate<Dependency> forbidden) {
    assertThat(CLASSES.stream().flatMap(c -> c.getDirectDependenciesFromSelf().stream()))
        .filteredOn(forbidden)
        .extracting(Dependency::getDescription)
        .isEmpty();
  }

  private static void assertNoAccess(Predicate<JavaAccess<?>> forbidden) {
    assertThat(CLASSES.stream().<JavaAccess<?>>flatMap(c -> c.getAccessesFromSelf().stream()))
        .filteredOn(forbidden)
        .extracting(JavaAccess::getDescription)
        .isEmpty();
  }
}
