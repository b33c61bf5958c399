package norma.view.desk;

import com.formdev.flatlaf.FlatDarkLaf;
import com.formdev.flatlaf.FlatLaf;
import com.formdev.flatlaf.FlatLightLaf;

/** The two looks of the window. */
public enum Theme {
  LIGHT,
  DARK;

  /** Makes it the look of all that is shown from now on, and of what is shown already. */
  public void apply() {
    if (this == DARK) {
      FlatDarkLaf.setup();
    } else {
      FlatLightLaf.setup();
    }
    FlatLaf.updateUI();
  }

  /** Whether dark is on now. */
  public static boolean isDark() {
    return FlatLaf.isLafDark();
  }
}
