using System.Runtime.InteropServices;
using ShopSdk.PlacingModel.Rules;
using ShopSdk.PlacingModel.State;

namespace ShopSdk.PlacingModel.Steps;

/// <summary>A step and the state after it.</summary>
/// <param name="Next">The state.</param>
/// <param name="Step">The step.</param>
/// <param name="Violated">What the step violates; None for nothing.</param>
[StructLayout(LayoutKind.Auto)]
internal readonly record struct Transition(ModelState Next, Step Step, Invariant Violated);
