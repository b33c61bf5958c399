package norma.view.floor;

import java.util.Optional;
import norma.portrait.Post;
import norma.view.desk.Pick;

/**
 * What is at a point of the floor.
 *
 * @param tile the shop
 * @param crew the crew meant
 * @param pick whom or what to look into
 * @param post the man with his shift, where a man is meant
 */
public record Spot(Tile tile, Crew crew, Pick pick, Optional<Post> post) {}
