package norma;

import java.util.concurrent.Callable;
import norma.file.Json;
import norma.scenario.Schema;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** Prints the JSON Schema of scenario files. */
@Command(
    name = "schema",
    mixinStandardHelpOptions = true,
    description = "Prints the JSON Schema of scenario files, for editors.")
final class SchemaVerb implements Callable<Integer> {
  @Spec private CommandSpec spec;

  @Override
  public Integer call() {
    spec.commandLine().getOut().print(Json.text(Schema.document()));
    return ExitCode.OK;
  }
}
