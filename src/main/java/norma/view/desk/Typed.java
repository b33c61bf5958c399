package norma.view.desk;

import javax.swing.event.DocumentEvent;
import javax.swing.event.DocumentListener;

/**
 * Tells when a text was changed, by typing or otherwise.
 *
 * @param told is told
 */
public record Typed(Runnable told) implements DocumentListener {
  @Override
  public void insertUpdate(DocumentEvent event) {
    told.run();
  }

  @Override
  public void removeUpdate(DocumentEvent event) {
    told.run();
  }

  @Override
  public void changedUpdate(DocumentEvent event) {
    told.run();
  }
}
