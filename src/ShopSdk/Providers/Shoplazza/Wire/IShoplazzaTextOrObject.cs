namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>What one API version sends as a text and another as an object.</summary>
internal interface IShoplazzaTextOrObject
{
    /// <summary>Gets or sets the whole text when it arrived as a text; null when it arrived as an object.</summary>
    string? AsText { get; set; }
}
