package norma;

import java.util.Optional;
import picocli.CommandLine.IVersionProvider;

/** Which build of Norma is running, as its jar says; a run from loose classes is "unpacked". */
final class Version implements IVersionProvider {

  @Override
  public String[] getVersion() {
    String version = Version.class.getPackage().getImplementationVersion();
    return new String[] {"norma " + Optional.ofNullable(version).orElse("unpacked")};
  }
}
