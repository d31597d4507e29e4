using System.Runtime.InteropServices;

namespace ShopSdk.PlacingModel.Steps;

/// <summary>One step, in numbers, so that millions of them cost nothing. <see cref="Exploring.TraceText"/> puts it into words.</summary>
/// <param name="Kind">What happens.</param>
/// <param name="Who">The caller or the process; -1 for the world.</param>
/// <param name="Detail">What <paramref name="Kind"/> says: an attempt, an offset, the orders that are seen as bits.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Step(StepKind Kind, sbyte Who, int Detail = 0);
