namespace ShopSdk.Providers.Shoplazza.Wire;

/// <summary>Reads a line's options; a text that holds no JSON is the value of one without a name.</summary>
internal sealed class ShoplazzaPropertiesConverter : ShoplazzaListConverter<ShoplazzaProperty>
{
    protected override ShoplazzaProperty OfText(string text) => new() { Value = text };
}
