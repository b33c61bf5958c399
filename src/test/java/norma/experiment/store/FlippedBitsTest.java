package norma.experiment.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.SplittableRandom;
import norma.experiment.replicate.Replicate.Status;
import norma.experiment.sweep.SetupJson;
import norma.experiment.sweep.SmallSweep;
import norma.experiment.sweep.SweepResults;
import norma.file.InvalidInput;
import norma.file.OutputTrouble;
import norma.scenario.Sweep;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Whatever bit of a file of results is flipped: no number changes unless somebody is told. */
final class FlippedBitsTest {
  private static final long SEED = 20_260_101;

  @TempDir private Path folder;
  private Path file;
  private Path out;
  private byte[] sound;

  @BeforeEach
  void sweep() throws IOException {
    file = SmallSweep.file(folder, 2, 5);
    out = folder.resolve("out");
    SmallSweep.make(SmallSweep.read(file), out);
    sound = Files.readAllBytes(out.resolve(SweepFile.NAME));
  }

  @Test
  void noneOfSomeHundredChangesANumberThatIsRead() throws IOException {
    readEach(400);
  }

  @Test
  @Tag("study")
  void noneOfManyThousandChangesANumberThatIsRead() throws IOException {
    readEach(20_000);
  }

  @Test
  void aSweepThatIsResumedEndsWithItsTablesOrIsRefused() throws IOException {
    resumeEach(30);
  }

  @Test
  @Tag("study")
  void manySweepsThatAreResumedEndWithTheirTablesOrAreRefused() throws IOException {
    resumeEach(1_000);
  }

  private void readEach(int flips) throws IOException {
    String numbers = numbers();
    SplittableRandom luck = new SplittableRandom(SEED);
    int refused = 0;
    for (int i = 0; i < flips; i++) {
      String what = flip(luck);
      try {
        assertThat(numbers()).as(what).isEqualTo(numbers);
      } catch (InvalidInput named) {
        refused++;
        assertThat(named.problems()).as(what).hasSize(1);
        assertThat(named).as(what).hasMessageContaining(SweepFile.NAME);
      } catch (RuntimeException unnamed) {
        fail(what, unnamed);
      }
    }
    System.out.println("of " + flips + " flips " + refused + " were refused");
    assertThat(refused).isGreaterThan(flips / 10).isLessThan(flips);
  }

  private void resumeEach(int flips) throws IOException {
    String runs = Files.readString(out.resolve(SweepTables.RUNS));
    String results = Files.readString(out.resolve(SweepTables.RESULTS));
    Sweep sweep = SmallSweep.read(file);
    SplittableRandom luck = new SplittableRandom(SEED + 1);
    int mended = 0;
    int refused = 0;
    for (int i = 0; i < flips; i++) {
      String what = flip(luck);
      try (Sweeping sweeping =
          Sweeping.resume(out, Optional.of(file), "test", from -> sweep, false)) {
        SmallSweep.finish(sweeping);
        assertThat(out.resolve(SweepTables.RUNS)).as(what).hasContent(runs);
        assertThat(out.resolve(SweepTables.RESULTS)).as(what).hasContent(results);
        mended += sweeping.mended().isEmpty() ? 0 : 1;
      } catch (OutputTrouble named) {
        refused++;
        assertThat(named).as(what).hasMessageContaining(SweepFile.NAME);
      } catch (RuntimeException unnamed) {
        fail(what, unnamed);
      }
    }
    System.out.println("of " + flips + " resumed " + mended + " mended, " + refused + " refused");
    assertThat(mended).isPositive();
  }

  /** Lays the file down anew with one bit of it flipped, or one byte replaced. */
  private String flip(SplittableRandom luck) throws IOException {
    byte[] spoilt = sound.clone();
    int at = luck.nextInt(spoilt.length);
    int by = luck.nextBoolean() ? 1 << luck.nextInt(8) : 1 + luck.nextInt(255);
    spoilt[at] ^= (byte) by;
    for (String beside : new String[] {"-wal", "-shm", "-journal"}) {
      Files.deleteIfExists(out.resolve(SweepFile.NAME + beside));
    }
    Files.write(out.resolve(SweepFile.NAME), spoilt);
    return "byte " + at + " xor " + by;
  }

  /** All that is told of a sweep. */
  private String numbers() {
    SweepResults results = StoredSweep.open(out);
    StringBuilder all = new StringBuilder(SetupJson.text(results.setup()));
    for (Status status : Status.values()) {
      all.append(status).append(results.count(status));
    }
    for (int column = 0; column < results.columns().size(); column++) {
      all.append(Arrays.deepToString(results.values(column)));
      for (int point = 0; point < results.points().size(); point++) {
        all.append(Arrays.deepToString(results.course(column, point)));
      }
    }
    SweepLedger ledger = SweepLedger.of(out);
    results.points().forEach(point -> all.append(ledger.runs(point.index())));
    return all.toString();
  }
}
