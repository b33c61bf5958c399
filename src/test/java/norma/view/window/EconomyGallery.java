package norma.view.window;

import java.io.IOException;
import norma.event.Event;
import norma.measure.Scope;
import norma.run.Player;
import norma.view.desk.Pick;

/** Pictures of an economy of several trades: of its map, of one trade's floor and of the rest. */
final class EconomyGallery {
  private final Gallery gallery;
  private final Rig rig;

  EconomyGallery(Gallery gallery, Rig rig) {
    this.gallery = gallery;
    this.rig = rig;
  }

  void take() throws IOException {
    gallery.shoot("e1-start");
    gallery.playTo(Event.Kind.RECORD);
    gallery.order(player -> player.step(Player.Step.MONTH));
    gallery.settle();
    gallery.shoot("e2-map");
    rig.frame.comboBox("floor-colour").selectItem("title");
    gallery.shoot("e3-titled");
    rig.frame.comboBox("floor-colour").selectItem("without materials");
    gallery.shoot("e4-starved");
    rig.frame.comboBox("floor-colour").selectItem("fulfilment");
    Event record = gallery.last(Event.Kind.RECORD);
    Gallery.onSwing(() -> rig.window.session().inspect(new Pick.Man(record.worker())));
    gallery.settle();
    gallery.shoot("e5-inspector");
    rig.frame.comboBox("floor-view").selectItem(2);
    gallery.settle();
    gallery.shoot("e6-trade");
    rig.frame.button("floor-back").click();
    rig.frame.textBox("inspector-find").enterText("shop 3");
    gallery.shoot("e7-find");
    rig.frame.textBox("inspector-find").deleteText();
    Gallery.onSwing(() -> rig.frame.comboBox("charts-scope").target().showPopup());
    gallery.shoot("e8-scopes");
    Gallery.onSwing(() -> rig.frame.comboBox("charts-scope").target().hidePopup());
    Gallery.onSwing(
        () -> rig.window.session().inspect(new Pick.Shop(new Scope(record.industry(), 2))));
    gallery.shoot("e9-shop");
    gallery.tab(1);
    rig.frame.textBox("rules-search").enterText("slack");
    gallery.shoot("e10-parameters");
    rig.frame.textBox("rules-search").deleteText();
    gallery.tab(2);
    rig.frame.textBox("whatif-search").enterText("priority");
    gallery.shoot("e11-what-if");
    for (int month = 0; month < 4; month++) {
      gallery.order(player -> player.step(Player.Step.MONTH));
      gallery.settle();
    }
    gallery.shoot("e12-later");
  }
}
