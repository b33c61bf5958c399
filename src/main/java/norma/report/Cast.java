package norma.report;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import norma.portrait.Portrait;
import norma.run.Listener;

/** Remembers who is who in a run: the men counted, and those whom events name. */
public final class Cast implements Listener {
  private final Map<Integer, String> names = new HashMap<>();

  /** A worker's name, "" where he was never seen. */
  public String name(int worker) {
    return names.getOrDefault(worker, "");
  }

  @Override
  public void happened(Happening happening) {
    name(happening.event().worker(), happening.worker());
    name(happening.event().target(), happening.target());
  }

  private void name(int worker, String name) {
    if (!name.isEmpty()) {
      names.put(worker, name);
    }
  }

  @Override
  public void counted(LocalDate date, List<Portrait> portraits) {
    for (Portrait portrait : portraits) {
      names.put(Math.toIntExact(portrait.id()), portrait.name());
    }
  }
}
