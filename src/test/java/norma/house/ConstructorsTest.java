package norma.house;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.IdentifierTree;
import com.sun.source.tree.LambdaExpressionTree;
import com.sun.source.tree.MemberSelectTree;
import com.sun.source.tree.MethodInvocationTree;
import com.sun.source.tree.MethodTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.JavacTask;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreePathScanner;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.lang.model.element.Modifier;
import javax.tools.JavaCompiler;
import javax.tools.StandardJavaFileManager;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * In the rooms of the model no constructor hands out the object that it is making: neither as an
 * argument, nor as a method that it refers to, nor in a piece of work that calls one of its
 * methods.
 */
final class ConstructorsTest {

  @Test
  void constructorsOfTheModelLeakNoThis() throws IOException {
    List<String> leaks = new ArrayList<>();
    for (CompilationUnitTree unit : parsed(sources())) {
      new Leaks(leaks).scan(unit, null);
    }
    assertThat(leaks).isEmpty();
  }

  /** Were it blind, the test above could not fail. */
  @Test
  void leaksAreSeen(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("Leaky.java");
    Files.writeString(
        file,
        "class Leaky { int a; Leaky() { this.a = 1; put(this); put(this::go);"
            + " put(() -> go()); } Leaky(int a) { this.a = a; } void go() {}"
            + " static void put(Object o) {} }");
    List<String> leaks = new ArrayList<>();
    for (CompilationUnitTree unit : parsed(List.of(file))) {
      new Leaks(leaks).scan(unit, null);
    }
    assertThat(leaks).hasSize(3);
  }

  private static List<Path> sources() throws IOException {
    List<Path> sources = new ArrayList<>();
    for (String room : House.REPRODUCIBLE) {
      Path folder = Path.of("src/main/java/norma", room.split("\\."));
      try (Stream<Path> files = Files.list(folder)) {
        files.filter(file -> file.toString().endsWith(".java")).sorted().forEach(sources::add);
      }
    }
    assertThat(sources).hasSizeGreaterThan(100);
    return sources;
  }

  private static List<CompilationUnitTree> parsed(List<Path> sources) throws IOException {
    JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
    try (StandardJavaFileManager files = compiler.getStandardFileManager(null, null, null)) {
      JavacTask task =
          (JavacTask)
              compiler.getTask(
                  null, files, null, null, null, files.getJavaFileObjectsFromPaths(sources));
      List<CompilationUnitTree> units = new ArrayList<>();
      task.parse().forEach(units::add);
      return units;
    }
  }

  /** Collects what constructors hand out. */
  private static final class Leaks extends TreePathScanner<Void, Void> {
    private final List<String> found;
    private Set<String> ownMethods = Set.of();
    private boolean constructing;
    private int lambdas;

    Leaks(List<String> found) {
      this.found = found;
    }

    @Override
    public Void visitClass(ClassTree one, Void none) {
      Set<String> outer = ownMethods;
      boolean outerConstructing = constructing;
      constructing = false;
      ownMethods =
          one.getMembers().stream()
              .filter(MethodTree.class::isInstance)
              .map(MethodTree.class::cast)
              .filter(method -> !method.getModifiers().getFlags().contains(Modifier.STATIC))
              .map(method -> method.getName().toString())
              .collect(Collectors.toSet());
      super.visitClass(one, null);
      ownMethods = outer;
      constructing = outerConstructing;
      return null;
    }

    @Override
    public Void visitMethod(MethodTree method, Void none) {
      constructing = method.getName().contentEquals("<init>");
      super.visitMethod(method, null);
      constructing = false;
      return null;
    }

    @Override
    public Void visitLambdaExpression(LambdaExpressionTree lambda, Void none) {
      lambdas++;
      super.visitLambdaExpression(lambda, null);
      lambdas--;
      return null;
    }

    @Override
    public Void visitMethodInvocation(MethodInvocationTree call, Void none) {
      if (constructing
          && lambdas > 0
          && call.getMethodSelect() instanceof IdentifierTree name
          && ownMethods.contains(name.getName().toString())) {
        report(call);
      }
      return super.visitMethodInvocation(call, null);
    }

    @Override
    public Void visitIdentifier(IdentifierTree name, Void none) {
      Tree parent = getCurrentPath().getParentPath().getLeaf();
      boolean calls = parent instanceof MethodInvocationTree call && call.getMethodSelect() == name;
      if (constructing
          && name.getName().contentEquals("this")
          && !calls
          && !(parent instanceof MemberSelectTree)) {
        report(name);
      }
      return super.visitIdentifier(name, null);
    }

    private void report(Tree tree) {
      TreePath path = getCurrentPath();
      String file = Path.of(path.getCompilationUnit().getSourceFile().getName()).toString();
      found.add(file + ": " + tree);
    }
  }
}
