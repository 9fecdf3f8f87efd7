import func Glibc.cos
import func Glibc.sin

/// A point on the earth, laid out so that a distance costs no trigonometry.
package struct Point: Hashable, Sendable {
  // On a sphere with a radius of one; single precision is good for less than a metre.
  let x: Float
  let y: Float
  let z: Float

  /// The mean radius of the earth in kilometres.
  static let radius: Float = 6371.0088

  /// A point in degrees of WGS84.
  package init(latitude: Double, longitude: Double) {
    let (phi, lambda) = (latitude * .pi / 180, longitude * .pi / 180)
    x = Float(cos(phi) * cos(lambda))
    y = Float(cos(phi) * sin(lambda))
    z = Float(sin(phi))
  }

  /// The distance in kilometres.
  ///
  /// This is the chord of the haversine formula; within the Netherlands it differs from the arc
  /// by less than a hundred metres.
  package func kilometres(to other: Point) -> Float {
    (chordSquared(to: other)).squareRoot() * Self.radius
  }

  @inline(__always)
  func chordSquared(to other: Point) -> Float {
    let (dx, dy, dz) = (x - other.x, y - other.y, z - other.z)
    return dx * dx + dy * dy + dz * dz
  }
}
