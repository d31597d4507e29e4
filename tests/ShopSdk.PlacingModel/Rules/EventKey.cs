using System.Runtime.InteropServices;
using ShopSdk.PlacingModel.State;

namespace ShopSdk.PlacingModel.Rules;

/// <summary>An event, in numbers.</summary>
/// <param name="Record">The record that it happens to.</param>
/// <param name="Happening">What happened.</param>
/// <param name="Attempt">The attempt that it is about.</param>
/// <param name="Detail">The order, or the latest send in ticks.</param>
/// <param name="Version">The version that a person was shown.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct EventKey(ushort Record, Happening Happening, sbyte Attempt, sbyte Detail, long Version);
