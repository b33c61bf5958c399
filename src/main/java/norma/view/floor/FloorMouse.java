package norma.view.floor;

import java.awt.Cursor;
import java.awt.Point;
import java.awt.event.MouseAdapter;
import java.awt.event.MouseEvent;
import java.awt.event.MouseWheelEvent;
import javax.swing.SwingUtilities;

/** The mouse on the floor: click looks into, double click enters a shop, wheel zooms, drag pans. */
final class FloorMouse extends MouseAdapter {
  private static final int STILL = 4;

  private final FloorCanvas canvas;
  private Point pressed;
  private Point last;
  private boolean dragged;

  FloorMouse(FloorCanvas canvas) {
    this.canvas = canvas;
  }

  void listen() {
    canvas.addMouseListener(this);
    canvas.addMouseMotionListener(this);
    canvas.addMouseWheelListener(this);
  }

  @Override
  public void mousePressed(MouseEvent event) {
    canvas.requestFocusInWindow();
    pressed = event.getPoint();
    last = pressed;
    dragged = false;
  }

  @Override
  public void mouseDragged(MouseEvent event) {
    if (pressed == null || (!dragged && pressed.distance(event.getPoint()) < STILL)) {
      return;
    }
    dragged = true;
    canvas.setCursor(Cursor.getPredefinedCursor(Cursor.MOVE_CURSOR));
    canvas.camera().drag(event.getX() - last.x, event.getY() - last.y);
    last = event.getPoint();
    canvas.repaint();
  }

  @Override
  public void mouseReleased(MouseEvent event) {
    canvas.setCursor(Cursor.getDefaultCursor());
    if (dragged || pressed == null || !SwingUtilities.isLeftMouseButton(event)) {
      pressed = null;
      return;
    }
    pressed = null;
    if (event.getClickCount() == 2) {
      canvas.at(event.getX(), event.getY()).ifPresent(spot -> canvas.enter(spot.tile()));
    } else if (event.getClickCount() == 1) {
      canvas.at(event.getX(), event.getY()).ifPresent(spot -> canvas.inspect(spot.pick()));
    }
  }

  @Override
  public void mouseWheelMoved(MouseWheelEvent event) {
    canvas.zoom(-event.getPreciseWheelRotation(), event.getX(), event.getY());
  }
}
