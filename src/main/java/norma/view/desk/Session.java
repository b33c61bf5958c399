package norma.view.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.BiFunction;
import java.util.function.Consumer;
import javax.swing.SwingUtilities;
import norma.chart.pen.Labels;
import norma.event.Event;
import norma.file.InvalidInput;
import norma.measure.History;
import norma.measure.Scope;
import norma.portrait.Portrait;
import norma.portrait.ShopPortrait;
import norma.report.Context;
import norma.report.Labelling;
import norma.run.Frame;
import norma.run.Keeper;
import norma.run.Listener;
import norma.run.Player;
import norma.run.Status;
import norma.scenario.Scenario;

/**
 * What the window knows of the run it shows, and where its parts meet. Lives on Swing's thread.
 *
 * <p>Holds the run's history and its latest picture, copied from the player's frames, so that no
 * part ever reads what the loop's thread writes.
 */
public final class Session implements AutoCloseable {
  private final Scenario original;
  private final int threads;
  private final BiFunction<Scenario, Long, List<? extends Keeper>> keeping;
  private final List<Part> parts = new ArrayList<>();
  private final Remarks remarks = new Remarks();
  private final List<CompletableFuture<Void>> endings = new ArrayList<>();

  private Player player;
  private Status status;
  private RunLog chronicle = new RunLog();
  private List<History> ensemble = List.of();
  private final Looks looks = new Looks();
  private Frame frame;

  /**
   * Begins with a run, paused before its first day.
   *
   * @param keeping makes what keeps each run and branch, by scenario and seed; may make none
   */
  public Session(
      Scenario scenario,
      long seed,
      int threads,
      BiFunction<Scenario, Long, List<? extends Keeper>> keeping) {
    this.original = scenario;
    this.threads = threads;
    this.keeping = keeping;
    begin(player(scenario, seed));
  }

  /** Adds a part, which sees everything from now on. */
  public void add(Part part) {
    parts.add(part);
  }

  /** Says where problems are shown. */
  public void banner(Consumer<String> shows) {
    remarks.banner(shows);
  }

  /** Shows a problem, or news of something that was done, in one sentence. */
  public void tell(String sentence) {
    tell(this, sentence);
  }

  /** Shows a problem with something, until that is {@link #settled}. */
  public void tell(Object about, String sentence) {
    remarks.tell(about, sentence);
  }

  /** What was wrong with something is put right: a sentence about it is taken away. */
  public void settled(Object about) {
    remarks.settled(about);
  }

  /**
   * Puts another run in the place of this one, which ends.
   *
   * @param scenario the scenario
   * @param seed the seed
   */
  public void restart(Scenario scenario, long seed) {
    Player next = player(scenario, seed);
    end(player);
    begin(next);
    parts.forEach(Part::begins);
  }

  private Player player(Scenario scenario, long seed) {
    return new Player(scenario, seed, threads, one -> keeping.apply(one, seed));
  }

  /** Ends a run in the background: completing its folder draws charts. */
  private void end(Player ended) {
    endings.removeIf(CompletableFuture::isDone);
    endings.add(
        CompletableFuture.runAsync(
            () -> {
              ended.close();
              Status last = ended.status();
              if (last.mood() == Status.Mood.FAILED) {
                SwingUtilities.invokeLater(
                    () -> tell("What was to be kept of a run was lost: " + last.note()));
              }
            }));
  }

  private void begin(Player next) {
    chronicle = new RunLog();
    ensemble = List.of();
    looks.forget();
    player = next;
    player.show(looks.which());
    // What the player has to tell it tells once: it is left to the first frame, which all parts
    // see.
    status = player.status();
    frame = new Frame(status, List.of(), List.of(), List.of());
  }

  /** Takes what the player has and passes it on; called some twenty times a second. */
  public void refresh() {
    frame = player.frame();
    Status before = status;
    status = frame.status();
    if (frame.parts().isEmpty()) {
      return;
    }
    chronicle.take(frame);
    looks.take(frame.shops());
    if (status.mood() == Status.Mood.FAILED && before.mood() != Status.Mood.FAILED) {
      tell("The run stopped: " + status.note());
    }
    parts.forEach(Part::frame);
  }

  /** Drives the run. */
  public Player player() {
    return player;
  }

  /** Where the run is, as of the last frame. */
  public Status status() {
    return status;
  }

  /** The last frame: what is new in it. */
  public Frame frame() {
    return frame;
  }

  /** The scenario the window was opened with. */
  public Scenario original() {
    return original;
  }

  /** Readings of all scopes and all events so far. */
  public History history() {
    return chronicle.history();
  }

  /** Readings of the economy and its industries, and events, of the branch if there is one. */
  public Optional<History> branch() {
    return chronicle.branch();
  }

  /**
   * Other seeds of the scenario, to be drawn as bands behind the run: readings of the economy and
   * its industries; empty where none were run.
   */
  public List<History> ensemble() {
    return Collections.unmodifiableList(ensemble);
  }

  /** Takes over what other seeds came to; an empty list takes the bands away. */
  public void ensemble(List<History> runs) {
    ensemble = List.copyOf(runs);
    parts.forEach(Part::frame);
  }

  /** All that happened, in order, with names and dates. */
  public List<Listener.Happening> news() {
    return chronicle.news();
  }

  /** The event of a number, if it was told of. */
  Optional<Event> event(int id) {
    return news().stream().map(Listener.Happening::event).filter(e -> e.id() == id).findFirst();
  }

  /** Everyone, as of the last census, at the end of a dekada. */
  public List<Portrait> men() {
    return chronicle.men();
  }

  /**
   * Every shop with each of its crews, as of the latest picture where somebody looks at it, or else
   * as it was last looked at; empty before the first picture.
   */
  public List<ShopPortrait> shops() {
    return looks.shops();
  }

  /**
   * Says which shops are looked at from now on, beside those that the player follows; until this is
   * said, all.
   */
  public void look(Set<Scope> scopes) {
    if (looks.at(scopes)) {
      player.show(looks.which());
    }
  }

  /** Asks for news of all shops once, as where somebody is not found in those looked at. */
  public void lookAtAllOnce() {
    player.showAllOnce();
  }

  /** Scenario, seed and the words of its industries. */
  public Labels labels() {
    return Labelling.of(status.scenario(), status.seed());
  }

  /** What sentences need. */
  public Context context() {
    return new Context(labels(), chronicle::name);
  }

  /** Asks every part to show somebody or something. */
  public void inspect(Pick pick) {
    parts.forEach(part -> part.inspect(pick));
  }

  /** Asks every part to point at a day. */
  public void pointAt(int day) {
    parts.forEach(part -> part.pointAt(day));
  }

  /** Asks for the causes of an event. */
  public void askWhy(int event) {
    parts.forEach(part -> part.askWhy(event));
  }

  /** Tells every part that what was opened or marked by the way is to go away. */
  void dismiss() {
    parts.forEach(Part::dismiss);
  }

  /** Tells every part that the theme changed. */
  public void themeChanged() {
    parts.forEach(Part::themeChanged);
  }

  /** One sentence for what is wrong with an input. */
  public static String sentence(InvalidInput problem) {
    return problem.getMessage().lines().findFirst().orElse("The value was refused.");
  }

  /** Ends the run and all work in the background; what keeps the run is completed. */
  @Override
  public void close() {
    parts.forEach(Part::close);
    player.close();
    endings.forEach(CompletableFuture::join);
    status = player.status();
  }
}
