package norma.experiment.sweep;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import norma.experiment.sweep.SweepSetup.Axis;
import norma.experiment.sweep.SweepSetup.Column;
import norma.experiment.sweep.SweepSetup.Layout;
import norma.experiment.sweep.SweepSetup.Point;
import norma.file.Json;
import norma.time.Dates;

/** A sweep's setup as JSON and back; NaN is null. */
public final class SetupJson {
  private SetupJson() {}

  public static String text(SweepSetup setup) {
    Map<String, Object> top = new LinkedHashMap<>();
    top.put("id", setup.id());
    top.put("title", setup.title());
    top.put("description", setup.description());
    top.put("scenario", setup.scenario());
    top.put("start", setup.start().toString());
    top.put("days", setup.days());
    top.put("design", setup.design().kind());
    top.put("size", setup.design().size());
    top.put("levels", setup.design().levels());
    top.put("trajectories", setup.design().trajectories());
    top.put("axes", setup.axes().stream().map(SetupJson::axis).toList());
    top.put("points", setup.points().stream().map(SetupJson::point).toList());
    top.put("seeds", setup.seeds());
    top.put("columns", setup.columns().stream().map(SetupJson::column).toList());
    top.put("baseline", setup.baseline());
    top.put("level", setup.level());
    return Json.text(top);
  }

  public static SweepSetup parse(String text) {
    Map<?, ?> top = (Map<?, ?>) Json.parse(text);
    List<Point> points = new ArrayList<>();
    for (Map<?, ?> one : maps(top, "points")) {
      Map<String, String> settings = new LinkedHashMap<>();
      ((Map<?, ?>) one.get("settings"))
          .forEach((path, value) -> settings.put((String) path, (String) value));
      points.add(new Point(points.size(), settings, numbers(one, "position")));
    }
    return new SweepSetup(
        text(top, "id"),
        text(top, "title"),
        text(top, "description"),
        text(top, "scenario"),
        Dates.read(text(top, "start")),
        whole(top, "days"),
        new Layout(
            text(top, "design"),
            whole(top, "size"),
            whole(top, "levels"),
            whole(top, "trajectories")),
        maps(top, "axes").stream()
            .map(
                one ->
                    new Axis(
                        text(one, "path"),
                        text(one, "unit"),
                        text(one, "meaning"),
                        ((List<?>) one.get("values")).stream().map(String.class::cast).toList(),
                        number(one.get("min")),
                        number(one.get("max")),
                        (Boolean) one.get("log")))
            .toList(),
        points,
        ((List<?>) top.get("seeds")).stream().map(seed -> ((Number) seed).longValue()).toList(),
        maps(top, "columns").stream()
            .map(
                one ->
                    new Column(
                        text(one, "id"),
                        text(one, "measure"),
                        text(one, "scope"),
                        text(one, "unit"),
                        text(one, "meaning"),
                        text(one, "aggregate"),
                        number(one.get("threshold")),
                        text(one, "over")))
            .toList(),
        whole(top, "baseline"),
        number(top.get("level")));
  }

  private static Map<String, Object> axis(Axis axis) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("path", axis.path());
    map.put("unit", axis.unit());
    map.put("meaning", axis.meaning());
    map.put("values", axis.values());
    map.put("min", finite(axis.min()));
    map.put("max", finite(axis.max()));
    map.put("log", axis.log());
    return map;
  }

  private static Map<String, Object> point(Point point) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("settings", point.settings());
    map.put("position", point.position());
    return map;
  }

  private static Map<String, Object> column(Column column) {
    Map<String, Object> map = new LinkedHashMap<>();
    map.put("id", column.id());
    map.put("measure", column.measure());
    map.put("scope", column.scope());
    map.put("unit", column.unit());
    map.put("meaning", column.meaning());
    map.put("aggregate", column.aggregate());
    map.put("threshold", finite(column.threshold()));
    map.put("over", column.over());
    return map;
  }

  private static Double finite(double value) {
    return Double.isNaN(value) ? null : (Double) value;
  }

  private static List<Map<?, ?>> maps(Map<?, ?> map, String key) {
    List<Map<?, ?>> maps = new ArrayList<>();
    ((List<?>) map.get(key)).forEach(one -> maps.add((Map<?, ?>) one));
    return maps;
  }

  private static List<Double> numbers(Map<?, ?> map, String key) {
    return ((List<?>) map.get(key)).stream().map(SetupJson::number).toList();
  }

  private static String text(Map<?, ?> map, String key) {
    return (String) map.get(key);
  }

  private static int whole(Map<?, ?> map, String key) {
    return ((Number) map.get(key)).intValue();
  }

  private static double number(Object value) {
    return value == null ? Double.NaN : ((Number) value).doubleValue();
  }
}
