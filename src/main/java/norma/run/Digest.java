package norma.run;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import norma.event.Event;
import norma.measure.Measure;
import norma.measure.Readings;
import norma.measure.Scope;
import norma.portrait.Flow;

/**
 * The fingerprint of a run: SHA-256 over every reading and every event, in the order of telling.
 *
 * <p>Two runs have the same digest when no measure of any scope on any day, no field of any event
 * and of any flow between industries differs by a single bit. It knows nothing of files, charts,
 * threads or clocks. Values go in as their 64 bits, all NaN as one; texts with their length before
 * them, so that no two sequences look alike; the names of measures and scopes go in before the
 * first reading.
 */
public final class Digest implements Listener {
  private final MessageDigest sha = sha256();
  private final ByteBuffer buffer = ByteBuffer.allocate(1 << 15);
  private List<Scope> scopes = List.of();
  private String hex;

  /** Begins with the names of the measures. */
  public Digest() {
    for (String id : Measure.ids()) {
      put(id);
    }
  }

  @Override
  public void read(Readings readings) {
    if (!readings.scopes().equals(scopes)) {
      scopes = readings.scopes();
      put(scopes.size());
      scopes.forEach(scope -> put(scope.label()));
    }
    put("reading");
    put(readings.day());
    for (double[] values : readings.values()) {
      for (double value : values) {
        put(value);
      }
    }
    readings.flows().forEach(this::put);
  }

  private void put(Flow flow) {
    put("flow");
    put(flow.from());
    put(flow.to());
    put(flow.shipped());
    put(flow.arrived());
    put(flow.sentBack());
    put(flow.drawn());
    put(flow.stock());
    put(flow.coverage());
    put(flow.limiting() ? 1 : 0);
    put(flow.starvedHours());
  }

  @Override
  public void happened(Happening happening) {
    Event event = happening.event();
    put("event");
    put(event.id());
    put(event.day());
    put(event.phase().label());
    put(event.kind().label());
    put(event.industry());
    put(event.shop());
    put(event.worker());
    put(event.target());
    put(event.foreman());
    put(event.text());
    put(event.quantities().size());
    event
        .quantities()
        .forEach(
            (name, value) -> {
              put(name);
              put(value);
            });
    put(event.causes().size());
    event.causes().forEach(this::put);
  }

  /** The digest, 64 hexadecimal digits; ends the telling. */
  public String hex() {
    if (hex == null) {
      drain();
      hex = HexFormat.of().formatHex(sha.digest());
    }
    return hex;
  }

  private void put(long number) {
    room().putLong(number);
  }

  private void put(double value) {
    put(Double.doubleToLongBits(value));
  }

  private void put(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    put(bytes.length);
    drain();
    sha.update(bytes);
  }

  private ByteBuffer room() {
    if (buffer.remaining() < Long.BYTES) {
      drain();
    }
    return buffer;
  }

  private void drain() {
    sha.update(buffer.flip());
    buffer.clear();
  }

  static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException("every Java has SHA-256", impossible);
    }
  }
}
