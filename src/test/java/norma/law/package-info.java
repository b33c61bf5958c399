/**
 * What must hold in every run whatever the numbers: conservation, and stillness where nothing
 * moves.
 */
package norma.law;
