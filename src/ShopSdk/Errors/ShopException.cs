namespace ShopSdk.Errors;

/// <summary>The root of everything that the SDK throws about a call.</summary>
public abstract class ShopException : Exception;
