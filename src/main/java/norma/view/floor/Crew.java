package norma.view.floor;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import norma.portrait.Duty;
import norma.portrait.Post;
import norma.portrait.ShopPortrait;

/** A crew's men by the workplaces where they are seen. */
final class Crew {
  private final ShopPortrait shop;
  private final Post[] seen;
  private final List<List<Post>> helpers = new ArrayList<>();
  private double material;

  /**
   * A crew after its shift.
   *
   * @param places workplaces of the shop
   */
  Crew(ShopPortrait shop, int places) {
    this.shop = shop;
    seen = new Post[places];
    for (int place = 0; place < places; place++) {
      helpers.add(new ArrayList<>());
    }
    for (Post post : shop.posts()) {
      if (post.duty() == Duty.LEADER || seen[post.man().place()] == null) {
        seen[post.duty() == Duty.LEADER ? post.place() : post.man().place()] = post;
      }
      if (post.duty() == Duty.HELPER) {
        helpers.get(post.place()).add(post);
      }
      material += post.material();
    }
    seatDisplaced();
  }

  /** Whoever was moved off a place that another now heads stands where that man left from. */
  private void seatDisplaced() {
    for (Post post : shop.posts()) {
      Post here = seen[post.man().place()];
      if (post.duty() == Duty.CLEARED
          && here.man().id() != post.man().id()
          && seen[here.man().place()] == null) {
        seen[here.man().place()] = post;
      }
    }
  }

  ShopPortrait shop() {
    return shop;
  }

  /** Whether the crew has had a shift yet. */
  boolean hasWorked() {
    return shop.day() >= 0;
  }

  /** Material drawn by all. */
  double material() {
    return material;
  }

  /**
   * Who is seen at a place: the man at its head, or else the one whose own it is, helping
   * elsewhere, making ready a face or absent.
   */
  Optional<Post> at(int place) {
    return place < seen.length ? Optional.ofNullable(seen[place]) : Optional.empty();
  }

  /** Where a man is seen, helpers at the place that is their own. */
  int seat(Post post) {
    for (int place = 0; place < seen.length; place++) {
      if (seen[place] != null && seen[place].man().id() == post.man().id()) {
        return place;
      }
    }
    return post.man().place();
  }

  /** The helpers at a place. */
  List<Post> helpersAt(int place) {
    return place < helpers.size() ? helpers.get(place) : List.of();
  }

  /** The man of a number. */
  Optional<Post> man(long id) {
    return shop.posts().stream().filter(post -> post.man().id() == id).findFirst();
  }
}
