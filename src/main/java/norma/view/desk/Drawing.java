package norma.view.desk;

import javax.accessibility.AccessibleContext;
import javax.accessibility.AccessibleRole;
import javax.swing.JComponent;

/** A component that draws itself and has a name and description for those who cannot see it. */
public abstract class Drawing extends JComponent {
  private static final long serialVersionUID = 1;

  private final transient AccessibleRole role;

  /**
   * A drawing.
   *
   * @param role what it is to assistive technology
   */
  public Drawing(AccessibleRole role) {
    this.role = role;
  }

  @Override
  public final AccessibleContext getAccessibleContext() {
    if (accessibleContext == null) {
      accessibleContext =
          new AccessibleJComponent() {
            private static final long serialVersionUID = 1;

            @Override
            public AccessibleRole getAccessibleRole() {
              return role;
            }
          };
    }
    return accessibleContext;
  }
}
