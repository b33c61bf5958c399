package norma.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.BinaryTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.CompoundAssignmentTree;
import com.sun.source.tree.ExpressionTree;
import com.sun.source.tree.LiteralTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import com.sun.source.util.Trees;
import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import javax.lang.model.type.TypeMirror;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;

/**
 * A file may have any name: an escape that the terminal obeys, a line that looks like one of the
 * program's, letters that the locale does not know. So only {@code norma.file.FileName} turns a
 * path into text and text into a path. Whether others keep to that only the compiler knows, since a
 * path that is joined to a text leaves no trace in the class.
 */
final class PathsTest {
  private static final String DOOR = "FileName.java";
  private static final Set<String> TO_TEXT = Set.of("toString");
  private static final Set<String> FROM_TEXT =
      Set.of("java.nio.file.Path.of", "java.nio.file.Paths.get");

  /** Methods that take an object to make text of it. */
  private static final Set<String> PRINTING =
      Set.of("print", "println", "printf", "format", "formatted", "valueOf", "append");

  @Test
  void onlyTheDoorTurnsPathsIntoText() throws IOException {
    assertThat(misuses()).isEmpty();
  }

  private static List<String> misuses() throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    List<Path> sources;
    try (Stream<Path> all = Files.walk(Path.of("src/main/java"))) {
      sources = all.filter(p -> p.toString().endsWith(".java")).sorted().toList();
    }
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  new StringWriter(),
                  files,
                  problem -> {},
                  List.of(
                      "-proc:none",
                      "--release",
                      "17",
                      "-cp",
                      System.getProperty("java.class.path")),
                  null,
                  files.getJavaFileObjectsFromPaths(sources));
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      task.analyze();
      Search search = new Search(task);
      units.stream()
          .filter(unit -> !unit.getSourceFile().getName().endsWith(DOOR))
          .forEach(unit -> search.scan(unit, null));
      assertThat(search.paths).as("expressions that are paths").isGreaterThan(100);
      return search.found;
    }
  }

  private static final class Search extends TreePathScanner<Void, Void> {
    private final Trees trees;
    private final JavacTask task;
    private final TypeMirror path;
    private final List<String> found = new ArrayList<>();
    private int paths;

    Search(JavacTask task) {
      this.task = task;
      trees = Trees.instance(task);
      path = task.getElements().getTypeElement("java.nio.file.Path").asType();
    }

    @Override
    public Void visitBinary(BinaryTree joined, Void none) {
      if (joined.getKind() == Tree.Kind.PLUS) {
        refuse(joined.getLeftOperand());
        refuse(joined.getRightOperand());
      }
      return super.visitBinary(joined, null);
    }

    @Override
    public Void visitCompoundAssignment(CompoundAssignmentTree joined, Void none) {
      if (joined.getKind() == Tree.Kind.PLUS_ASSIGNMENT) {
        refuse(joined.getExpression());
      }
      return super.visitCompoundAssignment(joined, null);
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
      if (call.getMethodSelect() instanceof MemberSelectTree select) {
        String name = select.getIdentifier().toString();
        if (TO_TEXT.contains(name)) {
          refuse(select.getExpression());
        }
        if (PRINTING.contains(name)) {
          call.getArguments().forEach(this::refuse);
        }
        if (FROM_TEXT.contains("java.nio.file." + select) && !isOfTheSystem(call)) {
          report(call);
        }
      }
      return super.visitMethodInvocation(call, null);
    }

    private static boolean isOfTheSystem(MethodInvocationTree call) {
      return call.getArguments().get(0) instanceof LiteralTree first
          && first.getValue().toString().startsWith("/");
    }

    private void refuse(ExpressionTree expression) {
      TypeMirror type = trees.getTypeMirror(new TreePath(getCurrentPath(), expression));
      if (type != null && task.getTypes().isAssignable(type, path)) {
        report(expression);
      }
    }

    @Override
    public Void scan(Tree tree, Void none) {
      if (tree instanceof ExpressionTree) {
        TypeMirror type =
            getCurrentPath() == null
                ? null
                : trees.getTypeMirror(new TreePath(getCurrentPath(), tree));
        paths += type != null && type.toString().equals("java.nio.file.Path") ? 1 : 0;
      }
      return super.scan(tree, null);
    }

    private void report(Tree tree) {
      CompilationUnitTree unit = getCurrentPath().getCompilationUnit();
      long at = trees.getSourcePositions().getStartPosition(unit, tree);
      found.add(
          Path.of(unit.getSourceFile().getName()).getFileName()
              + ":"
              + unit.getLineMap().getLineNumber(at)
              + ": "
              + tree);
    }
  }
}
