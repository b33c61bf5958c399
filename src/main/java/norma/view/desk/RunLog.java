package norma.view.desk;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import norma.measure.History;
import norma.portrait.Portrait;
import norma.run.Frame;
import norma.run.Listener;

/** What has been told of one run since its beginning: readings, events, people and their names. */
final class RunLog {
  private final History history = new History(true);
  private final List<Listener.Happening> news = new ArrayList<>();
  private final Map<Integer, String> names = new LinkedHashMap<>();
  private History branch;
  private List<Portrait> men = List.of();

  /** Takes what is new of the run and of its branch. */
  void take(Frame frame) {
    take(frame.parts().get(0));
    if (frame.parts().size() > 1) {
      takeBranch(frame.parts().get(1));
    } else if (!frame.status().branched()) {
      branch = null;
    }
  }

  /** Takes what is new of the run alone. */
  void take(Frame.Part part) {
    part.readings().forEach(history::add);
    for (Listener.Happening one : part.happenings()) {
      history.add(one.event());
      news.add(one);
      name(one.event().worker(), one.worker());
      name(one.event().target(), one.target());
    }
    for (Frame.Count count : part.counts()) {
      men = count.men();
      men.forEach(man -> names.put(Math.toIntExact(man.id()), man.name()));
    }
  }

  private void name(int worker, String name) {
    if (!name.isEmpty()) {
      names.put(worker, name);
    }
  }

  private void takeBranch(Frame.Part other) {
    boolean begins = !other.readings().isEmpty() && other.readings().get(0).day() < 0;
    if (branch == null || begins) {
      branch = new History();
    }
    other.readings().forEach(branch::add);
    other.happenings().forEach(one -> branch.add(one.event()));
  }

  /** Readings of all scopes and all events. */
  History history() {
    return history;
  }

  /** Readings of the economy and its industries, and events, of the branch if there is one. */
  Optional<History> branch() {
    return Optional.ofNullable(branch);
  }

  /** All that happened, in order. */
  List<Listener.Happening> news() {
    return Collections.unmodifiableList(news);
  }

  /** Everyone, as last counted. */
  List<Portrait> men() {
    return men;
  }

  /** The name of a worker, empty while he was not told of. */
  String name(int worker) {
    return names.getOrDefault(worker, "");
  }
}
