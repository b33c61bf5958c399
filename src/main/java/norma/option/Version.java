package norma.option;

import java.io.IOException;
import java.net.JarURLConnection;
import java.util.Optional;
import java.util.jar.Attributes;
import norma.run.Provenance;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;

/** Which build of Norma is running, as its jar says; a run from loose classes is "unpacked". */
public final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    return new String[] {"norma " + number()};
  }

  /** Number of the version. */
  public static String number() {
    return stated(Attributes.Name.IMPLEMENTATION_VERSION.toString()).orElse("unpacked");
  }

  /** Number and commit, for results that must be of one program. */
  public static String program() {
    return number() + " (" + commit() + ")";
  }

  /** Commit it was built from, marked where the sources had been changed since. */
  public static String commit() {
    boolean changed = stated("Git-Dirty").filter("true"::equals).isPresent();
    return stated("Git-Commit").map(id -> changed ? id + " and changes" : id).orElse("unknown");
  }

  /** This build and the words with which it was called. */
  public static Provenance calledBy(CommandSpec verb) {
    return new Provenance(
        number(), commit(), verb.root().commandLine().getParseResult().originalArgs());
  }

  private static Optional<String> stated(String attribute) {
    try {
      return Version.class.getResource("Version.class").openConnection()
              instanceof JarURLConnection jar
          ? Optional.ofNullable(jar.getMainAttributes().getValue(attribute))
          : Optional.empty();
    } catch (IOException unreadable) {
      return Optional.empty();
    }
  }
}
